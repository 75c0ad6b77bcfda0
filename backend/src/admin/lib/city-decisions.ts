import type { Decision } from "../../modules/cities/types";
import type { WordKey } from "../i18n/en";
import type { CityItem } from "./cities-api";

/** What was chosen for an item: a carrier's record, or a city with its quarter. */
export interface Chosen {
  id: string;
  district?: string | null;
}

/** The decision that a choice means for an item of its kind. */
export function decisionFor({ kind }: Pick<CityItem, "kind">, { id, district }: Chosen): Decision {
  if (kind === "city") return { action: "map_entry", entry_id: id };
  return { action: kind === "entry" ? "map_city" : "alias", city_id: id, district_id: district ?? null };
}

/** What closes an item without a choice, and the word on its button. */
export function refusalFor({ kind, reason }: Pick<CityItem, "kind" | "reason">): {
  decision: Decision;
  word: WordKey;
} {
  if (kind === "city") return { decision: { action: "not_served" }, word: "cities.notServed" };
  const seen = reason === "gone" || reason === "new";
  return { decision: { action: "ignore" }, word: seen ? "cities.seen" : "cities.ignore" };
}

/** A decision in words: what was done, and the id that was chosen. */
export function decisionName(decision: Decision): { word: WordKey; value: string | null } {
  switch (decision.action) {
    case "map_entry":
      return { word: "cities.done.mapped", value: decision.entry_id };
    case "map_city":
    case "alias":
      return { word: "cities.done.means", value: decision.district_id ?? decision.city_id };
    case "not_served":
      return { word: "cities.done.notServed", value: null };
    case "ignore":
      return { word: "cities.done.seen", value: null };
    case "undo":
      return { word: "cities.done.undone", value: null };
  }
}
