import type { OpsOrderView } from "../../admin-ops/order-view";
import { BLOCK_REASONS } from "../../modules/order-flow/block-reasons";
import type { WordKey } from "../i18n/en";

/** Who changed an order. `id` is the carrier's, or the staff member's. */
export type Who = { kind: "shopper" | "system" } | { kind: "carrier" | "staff"; id: string };

/** Reads `shopper`, `system`, `carrier:<id>` and `staff:<user id>`; anything else counts as automatic. */
export function whoOf(actor: string): Who {
  const [kind, id = ""] = actor.split(/:(.*)/s);
  if (kind === "carrier" || kind === "staff") return { kind, id };
  return { kind: kind === "shopper" ? "shopper" : "system" };
}

/** The Medusa user ids among the actors of a history (an API key is none), each once. */
export function staffIdsOf(history: OpsOrderView["history"]): string[] {
  const ids = history.map(({ actor }) => whoOf(actor)).map((who) => (who.kind === "staff" ? who.id : ""));
  return [...new Set(ids)].filter((id) => id.startsWith("user_")).sort();
}

export type ReasonWords = { key: WordKey; number?: string } | { text: string };

/** A reason in plain words: ours by key, a carrier's or a person's own text as it stands. */
export function reasonWords(reason: string): ReasonWords {
  if (reason === "checks passed") return { key: "reason.checksPassed" };
  if (reason === "scanned in") return { key: "reason.scannedIn" };
  if (reason === "parcel taken back to edit the order") return { key: "orderEdit.takenBack" };
  if (reason === "paid") return { key: "reason.paid" };
  if (reason === "manual validation") return { key: "reason.manual" };
  const [, what, value = ""] =
    /^(duplicate of|open orders:|orders in a day:|blocked phone:) (\w+)$/.exec(reason) ?? [];
  if (what === "duplicate of") return { key: "reason.duplicate", number: value };
  if (what === "open orders:") return { key: "desk.hold.open", number: value };
  if (what === "orders in a day:") return { key: "desk.hold.day", number: value };
  const why = BLOCK_REASONS.find((one) => one === value);
  return why ? { key: `desk.hold.blocked.${why}` } : { text: reason };
}
