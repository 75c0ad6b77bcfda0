import { randomUUID } from "node:crypto";
import { allCities, allDistricts, normaliseCity, resolveCity } from "@souk/cities";
import type { Sql } from "../../db/transaction";
import type { Knowledge } from "./knowledge";
import { rankOf } from "./map-list";

/** Longer texts are addresses, not names of places: they are not kept. */
const MOST_LETTERS = 40;
const MOST_WORDS = 4;
const LEAST_LETTERS = 2;
/** Open spellings that are kept; a flood of nonsense fills no table. */
const MOST_OPEN = 2_000;

/** The form under which a spelling that nobody read is kept, or null where it may hold personal data (digits, an address). */
export function keepable(text: string): string | null {
  if (/[\p{N}@]/u.test(text)) return null;
  const spelling = normaliseCity(text);
  const words = spelling.split(" ");
  const isName =
    spelling.length >= LEAST_LETTERS && spelling.length <= MOST_LETTERS && words.length <= MOST_WORDS;
  return isName ? spelling : null;
}

/** Counts a spelling that resolved to nothing. Only its normalised form is kept: no person, no time of each try. */
export async function noteUnread(sql: Sql, knowledge: Knowledge, text: string): Promise<void> {
  const spelling = keepable(text);
  if (!spelling) return;
  const { suggestions } = knowledge.read(text);
  const [first] = suggestions;
  await sql.raw(
    `INSERT INTO city_desk AS d (id, kind, carrier, subject, label, reason, suggestions, asked, rank)
     SELECT ?, 'spelling', '', ?, ?, 'unread', ?::jsonb, 1, ?
      WHERE (SELECT count(*) FROM city_desk WHERE kind = 'spelling' AND state = 'open') < ?
         OR EXISTS (SELECT 1 FROM city_desk WHERE kind = 'spelling' AND carrier = '' AND subject = ?)
     ON CONFLICT (kind, carrier, subject) DO UPDATE SET asked = d.asked + 1, last_at = now()`,
    [
      `cty_${randomUUID()}`,
      spelling,
      spelling,
      JSON.stringify(suggestions.map(({ id, name }) => ({ id, name: name.latin }))),
      first ? rankOf(first.id) : 1000,
      MOST_OPEN,
      spelling,
    ],
  );
}

/** Names of one place under their normalised form, without the province in brackets. */
const bare = (text: string): string => normaliseCity(text.replace(/\(.*\)/u, ""));

const owners = new Map<string, Set<string>>();
for (const city of allCities()) own([city.name.latin, city.name.ar, ...city.aliases], city.id);
for (const district of allDistricts())
  own([district.name.latin, district.name.ar, ...district.aliases], district.city_id);

function own(names: readonly string[], cityId: string): void {
  for (const name of names) {
    const key = bare(name);
    owners.set(key, (owners.get(key) ?? new Set()).add(cityId));
  }
}

/** Why a spelling cannot stand for a city: too short or with digits, or the name (or part of one) of another city; null when it can. */
export function aliasProblem(spelling: string, cityId: string): "unusable" | "ambiguous" | null {
  if (!keepable(spelling)) return "unusable";
  // The built-in directory alone: an earlier alias never stands in the way of a better one.
  const whole = resolveCity(spelling).city;
  if (whole && whole.id !== cityId) return "ambiguous";
  const parts = [bare(spelling), ...bare(spelling).split(" ")];
  const others = parts.flatMap((part) => [...(owners.get(part) ?? [])]).filter((id) => id !== cityId);
  const word = parts.slice(1).map((part) => resolveCity(part).city);
  const elsewhere = parts.length > 2 && word.some((city) => city && city.id !== cityId);
  return others.length > 0 || elsewhere ? "ambiguous" : null;
}
