import type { CityEntry } from "@souk/carrier-kit";
import { cityById } from "@souk/cities";
import type { Sql } from "../../db/transaction";
import { turnPage } from "./book";
import { districtById } from "./knowledge";
import { aliasProblem } from "./spellings";
import type { CityMapping, Decision, DeskItem } from "./types";

export type DecisionProblem =
  | "not_for_this"
  | "entry_unknown"
  | "city_unknown"
  | "city_mapped"
  | "alias_ambiguous"
  | "alias_unusable";

/** A decision that cannot be carried out; nothing was written. */
export class DecisionRefused extends Error {
  constructor(
    readonly problem: DecisionProblem,
    readonly field: "action" | "entry_id" | "city_id" | "district_id",
  ) {
    super(problem);
  }
}

/** What a decision is carried out with: one transaction, the locked item, the carrier's list, and who decides. */
export interface Deciding {
  sql: Sql;
  item: Pick<DeskItem, "id" | "kind" | "carrier" | "subject" | "label" | "reason">;
  list: readonly CityEntry[];
  by: string;
}

/** Carries a decision out and writes down who made it. Throws `DecisionRefused`. */
export async function decide(deciding: Deciding, decision: Decision): Promise<void> {
  const { sql, item, by } = deciding;
  await carryOut(deciding, decision);
  const state = decision.action === "undo" ? "open" : "decided";
  await sql("city_desk").where({ id: item.id }).update({ state, last_at: sql.fn.now() });
  await sql("city_decision").insert({ item_id: item.id, decision: JSON.stringify(decision), by });
  await turnPage(sql);
}

async function carryOut(deciding: Deciding, decision: Decision): Promise<void> {
  const { sql, item } = deciding;
  const { kind } = item;
  if (decision.action === "undo") return undo(deciding);
  if (decision.action === "map_entry" && kind === "city") return mapEntry(deciding, decision.entry_id);
  if (decision.action === "map_city" && kind === "entry") return mapCity(deciding, decision);
  if (decision.action === "alias" && kind === "spelling") return addAlias(deciding, decision);
  if (decision.action === "not_served" && kind === "city")
    return writeMapping(deciding, { city_id: item.subject, district_id: "" }, null);
  if (decision.action === "ignore" && kind !== "city") {
    if (kind === "spelling") await sql("city_alias").where({ spelling: item.subject }).delete();
    return;
  }
  throw new DecisionRefused("not_for_this", "action");
}

function activeEntry({ list }: Deciding, id: string): CityEntry {
  const entry = list.find((one) => one.active && one.id === id);
  if (!entry) throw new DecisionRefused("entry_unknown", "entry_id");
  return entry;
}

function mapEntry(deciding: Deciding, entryId: string): Promise<void> {
  const place = { city_id: deciding.item.subject, district_id: "" };
  return writeMapping(deciding, place, activeEntry(deciding, entryId));
}

async function mapCity(
  deciding: Deciding,
  to: { city_id: string; district_id?: string | null },
): Promise<void> {
  const { sql, item } = deciding;
  const entry = activeEntry(deciding, item.subject);
  const place = checkedPlace(to);
  const key = { carrier: item.carrier, city_id: place.city_id, district_id: place.district_id ?? "" };
  const taken: CityMapping | undefined = await sql("city_mapping").where(key).first();
  // One odd record must not silently take over a city that is mapped already.
  if (taken?.entry_id && taken.entry_id !== entry.id && !taken.lost)
    throw new DecisionRefused("city_mapped", "city_id");
  await sql("city_mapping").where({ carrier: item.carrier, entry_id: entry.id, source: "staff" }).delete();
  await writeMapping(deciding, key, entry);
}

async function addAlias(
  { sql, item, by }: Deciding,
  to: { city_id: string; district_id?: string | null },
): Promise<void> {
  const { city_id, district_id } = checkedPlace(to);
  const problem = aliasProblem(item.subject, city_id);
  if (problem) throw new DecisionRefused(`alias_${problem}`, "city_id");
  const row = { spelling: item.subject, city_id, district_id, by, at: sql.fn.now() };
  await sql("city_alias").insert(row).onConflict("spelling").merge();
}

function checkedPlace(to: { city_id: string; district_id?: string | null }): {
  city_id: string;
  district_id: string | null;
} {
  if (!cityById(to.city_id)) throw new DecisionRefused("city_unknown", "city_id");
  const district = to.district_id ? districtById(to.district_id) : null;
  if (district === undefined || (district && district.city_id !== to.city_id))
    throw new DecisionRefused("city_unknown", "district_id");
  return { city_id: to.city_id, district_id: district?.id ?? null };
}

async function writeMapping(
  { sql, item, by }: Deciding,
  place: { city_id: string; district_id: string },
  entry: CityEntry | null,
): Promise<void> {
  const row = {
    carrier: item.carrier,
    ...place,
    entry_id: entry?.id ?? null,
    entry_name: entry?.name ?? null,
    source: "staff",
    lost: false,
    by,
    at: sql.fn.now(),
  };
  await sql("city_mapping").insert(row).onConflict(["carrier", "city_id", "district_id"]).merge();
}

/** Takes the last decision back; an automatic match returns with the next refresh of the list. */
async function undo({ sql, item }: Deciding): Promise<void> {
  const { kind, carrier, subject } = item;
  if (kind === "spelling") await sql("city_alias").where({ spelling: subject }).delete();
  else
    await sql("city_mapping")
      .where({ carrier, source: "staff" })
      .andWhere(kind === "city" ? { city_id: subject, district_id: "" } : { entry_id: subject })
      .delete();
}
