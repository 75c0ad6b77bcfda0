import { PLACE_NAME_HEADS, WEAK_NAMES } from "./data/words";
import { cityById, isBigCity } from "./directory";
import { isHomonym } from "./lexicon";
import { nearest } from "./nearest";
import { wordsOf } from "./normalise";
import type { Piece } from "./read";
import type { City, District } from "./types";

/** What the pieces of a query say together. */
export interface Reading {
  /** The one city that is certain, or null. */
  city: City | null;
  /** Cities that came up, most likely first. */
  seen: City[];
}

/** Letters of a name that is sure by sound alone. */
const SURE_LENGTH = 7;

/** A list without repeats, in order. */
export function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

function citiesWith(districts: readonly District[]): City[] {
  return unique(districts.flatMap(({ city_id }) => cityById(city_id) ?? []));
}

/** Cities of a name; of homonyms the one whose province's seat is named elsewhere in the query, with `told` set. */
function citiesOf(piece: Piece, named: readonly Piece[]): { cities: City[]; told: boolean } {
  const { cities } = piece.names;
  if (cities.length < 2 && !isHomonym(piece.words)) return { cities, told: false };
  const seats = named.filter((other) => other !== piece).flatMap(({ names }) => names.cities);
  const fitting = cities.filter(({ province }) =>
    seats.some(({ name }) => province === name.latin || province.startsWith(`${name.latin}-`)),
  );
  return fitting.length === 1 ? { cities: fitting, told: true } : { cities, told: false };
}

/** Pieces that name a city, without those that are a quarter of another named city ("rabat youssoufia"). */
function cityPieces(pieces: readonly Piece[]): Piece[] {
  const names = pieces.filter(({ role }) => role === "name");
  const quarterOfAnother = (piece: Piece) =>
    piece.names.districts.some(({ city_id }) =>
      names.some((other) => other !== piece && other.names.cities.some(({ id }) => id === city_id)),
    );
  return names.filter((piece) => piece.names.cities.length > 0 && !quarterOfAnother(piece));
}

/** Beside unknown words, an everyday word or a short name known only by its sound proves nothing. */
function isWeak({ words, level }: Piece): boolean {
  const name = words.join("");
  return WEAK_NAMES.has(name) || (level === 2 && name.length < SURE_LENGTH);
}

/** True when words that nobody knows stand beside a name in a way that may make it another place's. */
function isDoubtful(city: City, pieces: readonly Piece[]): boolean {
  const roles = new Set(pieces.map(({ role }) => role));
  if (roles.has("alternative") || roles.has("stranger")) return true;
  const at = pieces.findIndex(({ role, names }) => role === "name" && names.cities.includes(city));
  const own = pieces[at];
  const before = pieces[at - 1];
  if (own && before?.part === own.part && PLACE_NAME_HEADS.has(before.words.at(-1) ?? "")) return true;
  if (!roles.has("unknown")) return false;
  if (own && isWeak(own)) return true;
  if (isBigCity(city.id)) return false;
  const inAddress = roles.has("address") || roles.has("street") || roles.has("quarter");
  return !inAddress && pieces.some(({ role, part }) => role === "unknown" && part === own?.part);
}

/** Other cities with a quarter of exactly this name, which a small town's name may just as well mean. */
function quarterElsewhere(city: City, { words, names }: Piece): City[] {
  if (isBigCity(city.id)) return [];
  const written = words.join("");
  const same = names.districts.filter(({ name }) =>
    [name.latin, name.ar].some((text) => wordsOf(text).join("") === written),
  );
  return citiesWith(same).filter((other) => other !== city);
}

/** The city that is named: once, or beside the seat of its province that tells it from its homonyms. */
export function fromNames(pieces: readonly Piece[]): Reading {
  const named = cityPieces(pieces);
  const withProvinces = pieces.filter(({ role }) => role === "name" || role === "qualifier");
  const read = named.map((piece) => citiesOf(piece, withProvinces));
  const told = read.find((reading) => reading.told)?.cities[0];
  if (told && named.length <= 2) return { city: isDoubtful(told, pieces) ? null : told, seen: [told] };
  const seen = unique(read.flatMap(({ cities }) => cities));
  const [only] = seen;
  if (!only || seen.length > 1) return { city: null, seen };
  const elsewhere = named.length === 1 ? named.flatMap((piece) => quarterElsewhere(only, piece)) : [];
  const ambiguous = elsewhere.length > 0 || named.every(({ words }) => isHomonym(words));
  const city = ambiguous || isDoubtful(only, pieces) ? null : only;
  return { city, seen: [only, ...elsewhere] };
}

/** Without a city's name, a quarter that only one city has may stand for it. */
export function fromQuarters(pieces: readonly Piece[]): Reading {
  const lists = pieces.filter(({ role }) => role === "name").map(({ names }) => names.districts);
  const seen = citiesWith(lists.flat());
  const sure = lists.filter((list) => list.length === 1 && list[0]?.distinctive).flat();
  const [only, another] = citiesWith(sure);
  if (!only || another) return { city: null, seen };
  const agreed = lists.every((list) => list.some(({ city_id }) => city_id === only.id));
  const odd = pieces.some(({ role }) => role === "unknown" || role === "stranger" || role === "alternative");
  return { city: agreed && !odd ? only : null, seen };
}

/** A misspelt city: the unknown words together, beside nothing but fillers, address words and quarters of that city. */
export function fromSpelling(pieces: readonly Piece[]): Reading {
  const spelt = pieces.filter(({ role }) => role === "unknown" || role === "name");
  const unknown = spelt.filter(({ role }) => role === "unknown");
  if (unknown.every(({ words }) => words.every((word) => PLACE_NAME_HEADS.has(word))))
    return { city: null, seen: [] };
  const whole = nearest(spelt.flatMap(({ words }) => words));
  const some = spelt.length === unknown.length ? whole : nearest(unknown.flatMap(({ words }) => words));
  const fits = ({ role, names }: Piece) =>
    role === "unknown" || names.districts.some(({ city_id }) => city_id === some.city?.id);
  const city = whole.city ?? (spelt.every(fits) ? some.city : null);
  const odd = pieces.some(({ role }) => role === "alternative" || role === "stranger");
  return { city: odd ? null : city, seen: unique([...whole.near, ...some.near]) };
}
