import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CityEntry } from "@souk/carrier-kit";
import { cityById } from "@souk/cities";
import type { Sql } from "../../db/transaction";
import { bookOf, turnPage } from "./book";
import { clearDesk, putOnDesk } from "./desk-store";
import type { Knowledge } from "./knowledge";
import { entryItem, type Match, mapList, rankOf } from "./map-list";
import type { CityMapping, FoundItem } from "./types";

const AT_ONCE = 500;

/** What a new list changed against the one before it. */
export interface ListChange {
  first: boolean;
  entries: number;
  gone: CityEntry[];
  fresh: CityEntry[];
}

/**
 * Takes a carrier's list over: the list, its certain mappings and the desk's questions, in one transaction. Staff's mappings
 * stay; one whose record disappeared follows it by its name where that is unique, and is a question again otherwise.
 */
export async function takeList(
  db: Knex,
  carrier: string,
  entries: readonly CityEntry[],
): Promise<ListChange> {
  const knowledge = await bookOf(db).current(true);
  const mapped = await mapList(entries, knowledge);
  return db.transaction(async (sql) => {
    await sql.raw("SELECT pg_advisory_xact_lock(hashtext('cities'), hashtext(?))", [carrier]);
    const change = compare(await listBefore(sql, carrier), entries);
    await sql("carrier_city_list")
      .insert({ carrier, entries: JSON.stringify(entries), loaded_at: sql.fn.now() })
      .onConflict("carrier")
      .merge();
    await replaceMatches(sql, carrier, mapped.matches);
    const staff: CityMapping[] = await sql("city_mapping").where({ carrier, source: "staff" });
    const lost = await followRecords(sql, staff, entries);
    await fillDesk(sql, carrier, openItems(mapped.items, staff, lost), changeItems(change, knowledge));
    await turnPage(sql);
    return change;
  });
}

async function listBefore(sql: Sql, carrier: string): Promise<CityEntry[] | null> {
  const row: { entries: CityEntry[] } | undefined = await sql("carrier_city_list")
    .where({ carrier })
    .first("entries");
  return row?.entries ?? null;
}

/** What disappeared and what is new among the active records, by id. */
export function compare(before: readonly CityEntry[] | null, now: readonly CityEntry[]): ListChange {
  const served = (list: readonly CityEntry[]) => list.filter(({ active }) => active);
  const ids = (list: readonly CityEntry[]) => new Set(list.map(({ id }) => id));
  const [old, fresh] = [served(before ?? []), served(now)];
  const [oldIds, freshIds] = [ids(old), ids(fresh)];
  return {
    first: before === null,
    entries: fresh.length,
    gone: old.filter(({ id }) => !freshIds.has(id)),
    fresh: before === null ? [] : fresh.filter(({ id }) => !oldIds.has(id)),
  };
}

async function replaceMatches(sql: Sql, carrier: string, matches: readonly Match[]): Promise<void> {
  await sql("city_mapping").where({ carrier, source: "automatic" }).delete();
  const rows = matches.map(({ city_id, district_id, entry }) => ({
    carrier,
    city_id,
    district_id,
    entry_id: entry.id,
    entry_name: entry.name,
    source: "automatic",
  }));
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    await sql("city_mapping")
      .insert(rows.slice(start, start + AT_ONCE))
      .onConflict(["carrier", "city_id", "district_id"])
      .ignore();
  }
}

/** Marks staff's mappings whose record is gone as lost, and gives them; one that was renumbered keeps its record. */
async function followRecords(
  sql: Sql,
  staff: readonly CityMapping[],
  entries: readonly CityEntry[],
): Promise<CityMapping[]> {
  const active = entries.filter((entry) => entry.active);
  const byId = new Map(active.map((entry) => [entry.id, entry]));
  const lost: CityMapping[] = [];
  for (const mapping of staff) {
    if (mapping.entry_id === null) continue;
    const own = byId.get(mapping.entry_id);
    const named = active.filter(({ name }) => name === mapping.entry_name);
    const entry = own ?? (named.length === 1 ? named[0] : undefined);
    if (!entry) lost.push(mapping);
    await sql("city_mapping")
      .where({ carrier: mapping.carrier, city_id: mapping.city_id, district_id: mapping.district_id })
      .update(entry ? { entry_id: entry.id, entry_name: entry.name, lost: false } : { lost: true });
  }
  return lost;
}

/** The open questions: what the list leaves open and staff did not answer, and what they answered with a record that is gone. */
function openItems(
  found: readonly FoundItem[],
  staff: readonly CityMapping[],
  lost: readonly CityMapping[],
): FoundItem[] {
  const answeredCities = new Set(staff.filter((one) => one.district_id === "").map((one) => one.city_id));
  const answeredEntries = new Set(staff.map(({ entry_id }) => entry_id));
  const open = found.filter(({ kind, subject }) =>
    kind === "city" ? !answeredCities.has(subject) : !answeredEntries.has(subject),
  );
  const again = lost.map((mapping): FoundItem => {
    const suggestions = found.find(({ subject }) => subject === mapping.city_id)?.suggestions ?? [];
    const label = cityById(mapping.city_id)?.name.latin ?? mapping.city_id;
    const rank = rankOf(mapping.city_id);
    return { kind: "city", subject: mapping.city_id, label, reason: "lost", suggestions, rank };
  });
  return [...new Map([...open, ...again].map((item) => [`${item.kind} ${item.subject}`, item])).values()];
}

function changeItems(change: ListChange, knowledge: Knowledge): FoundItem[] {
  const gone = change.gone.map((entry) => entryItem(entry, "gone", knowledge));
  return [...gone, ...change.fresh.map((entry) => entryItem(entry, "new", knowledge))];
}

async function fillDesk(
  sql: Sql,
  carrier: string,
  open: readonly FoundItem[],
  changes: readonly FoundItem[],
): Promise<void> {
  const subjects = (kind: FoundItem["kind"]) =>
    open.filter((one) => one.kind === kind).map((one) => one.subject);
  const cities = ["missing", "several", "lost"];
  await clearDesk(sql, { carrier, kind: "city", reasons: cities }, subjects("city"));
  await clearDesk(sql, { carrier, kind: "entry", reasons: ["unplaced"] }, subjects("entry"));
  const changed = new Set(changes.map(({ subject }) => subject));
  await putOnDesk(sql, carrier, changes);
  const rest = open.filter(({ kind, subject }) => kind !== "entry" || !changed.has(subject));
  await putOnDesk(sql, carrier, rest);
}
