import type { QuoteQuery } from "../carrier";
import { type CityEntry, type PlaceReader, resolveCity } from "../cities";
import type { CityQuery, Quote } from "../shipment";
import { cleanText } from "../text/names";

/** The question put to the carrier: the record from the known list, when that is certain. */
export function quoteQuery(query: CityQuery, cities: readonly CityEntry[], places?: PlaceReader): QuoteQuery {
  const known = resolveCity(query, cities, places);
  const district = query.district ? { district: cleanText(query.district) } : {};
  return { city: cleanText(query.city), ...district, entry: known.kind === "entry" ? known.entry : null };
}

function toQuote(entry: CityEntry): Quote[] {
  if (entry.name === "" || entry.price === undefined || entry.price < 0) return [];
  return [{ city: entry.name, price: entry.price, ...(entry.delay ? { delay: entry.delay } : {}) }];
}

/** Whether the records read so far already answer the question. */
export function answersQuote(query: QuoteQuery, records: CityEntry[]): boolean {
  return records.some(
    (record) => record.active && record.id === query.entry?.id && record.price !== undefined,
  );
}

/** The quotes that the carrier's records give: one when the place is certain, one a district when it must be chosen. */
export function quotesFrom(query: QuoteQuery, records: CityEntry[], places?: PlaceReader): Quote[] {
  const exact = records.find((record) => record.active && record.id === query.entry?.id);
  const names = [query, query.entry].filter((place) => place !== null);
  const certain = names
    .map((place) => resolveCity(place, records, places))
    .flatMap((found) => (found.kind === "entry" ? [found.entry] : []));
  const [chosen] = exact && sameTown(exact, query.entry) ? [exact] : certain;
  if (chosen) return toQuote(chosen);
  const open = resolveCity(query, records, places);
  return open.kind === "ask" && open.known ? open.suggestions.flatMap(toQuote) : [];
}

/** An id that now stands for another town is a list that has moved on, not an answer. */
function sameTown(record: CityEntry, known: CityEntry | null): boolean {
  return known !== null && record.city === known.city;
}
