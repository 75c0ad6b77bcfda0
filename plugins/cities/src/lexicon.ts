import { EVERYDAY_WORDS, FILLER_WORDS, PLACE_NAME_HEADS, STRANGER_WORDS } from "./data/words";
import { CITIES, cityById, DISTRICTS, isBigCity } from "./directory";
import { consonants } from "./distance";
import { foldWords, keysOf } from "./fold";
import { wordsOf } from "./normalise";
import { bareNames } from "./parse";
import type { City, District } from "./types";

/** Everything that one spelling may name. */
export interface Names {
  cities: City[];
  districts: District[];
}

/** How a spelling was known: 0 as written, 1 without articles, 2 by sound. */
export type Level = 0 | 1 | 2;

/** A key with the city behind it (a quarter stands for its city); a word that is no place has none. */
export interface NearKey {
  key: string;
  city: City | null;
  /** True when the key is a city's own; a quarter's or a word's only competes. */
  own: boolean;
}

const LEVELS: readonly Level[] = [0, 1, 2];
/** Names of three letters and fewer are too close to each other to be known by sound. */
const MIN_SOUND = 4;
const HAY = new Set(["hay", "quartier", "cite", "حي", "الحي"]);

/** Keys with their consonants as bits (see `consonants`), apart from them so that a search runs over plain numbers. */
export interface NearTable {
  keys: readonly NearKey[];
  bits: Int32Array;
}

const soundsByCity = new Map<City, string[]>();
const maps: Map<string, Names>[] = LEVELS.map(() => new Map<string, Names>());
const letters = new Map<string, NearKey>();
const sounds = new Map<string, NearKey>();

function namesAt(level: number, key: string): Names {
  const map = maps[level] as Map<string, Names>;
  const known = map.get(key) ?? { cities: [], districts: [] };
  map.set(key, known);
  return known;
}

function addNear(words: readonly string[], city: City | null, own: boolean): void {
  const [, bare, sound] = keysOf(words);
  for (const [table, key] of [[letters, bare] as const, [sounds, sound] as const]) {
    const id = `${key} ${own ? 1 : 0} ${city?.id ?? ""}`;
    if (key.length >= MIN_SOUND) table.set(id, { key, city, own });
  }
}

function addCity(city: City, words: string[]): void {
  keysOf(words).forEach((key, level) => {
    const { cities } = namesAt(level, key);
    if (!cities.includes(city)) cities.push(city);
  });
  addNear(words, city, true);
  soundsByCity.set(city, [...(soundsByCity.get(city) ?? []), foldWords(words)]);
}

function addDistrict(district: District, words: string[]): void {
  keysOf(words).forEach((key, level) => {
    const { districts } = namesAt(level, key);
    if (!districts.includes(district)) districts.push(district);
  });
  addNear(words, cityById(district.city_id) ?? null, false);
}

for (const city of CITIES) {
  for (const text of [city.name.latin, city.name.ar, ...city.aliases]) addCity(city, wordsOf(text));
}
for (const district of DISTRICTS) {
  for (const text of [district.name.latin, district.name.ar, ...district.aliases]) {
    const words = wordsOf(text);
    addDistrict(district, words);
    const rest = words.slice(1);
    if (HAY.has(words[0] ?? "") && rest.join("").length >= MIN_SOUND) addDistrict(district, rest);
  }
}
for (const word of [...STRANGER_WORDS, ...EVERYDAY_WORDS, ...FILLER_WORDS, ...PLACE_NAME_HEADS]) {
  if (!maps[0]?.get(word)?.cities.length) addNear([word], null, false);
}

function isBig({ own, city }: NearKey): boolean {
  return own && city !== null && isBigCity(city.id);
}

/**
 * Big cities first: an early hit narrows the search for the rest. Without the quarters that are named like a big city ("Dakhla" in
 * Agadir): they are no rivals to it.
 */
function nearTable(table: Map<string, NearKey>): NearTable {
  const all = [...table.values()].sort((a, b) => Number(isBig(b)) - Number(isBig(a)));
  const big = new Set(all.filter(isBig).map(({ key }) => key));
  const keys = all.filter(({ own, city, key }) => own || !city || !big.has(key));
  return { keys, bits: Int32Array.from(keys, ({ key }) => consonants(key)) };
}

const homonyms = new Set(CITIES.flatMap(bareNames).map((text) => keysOf(wordsOf(text))[2]));

/** Every spelling of a city by sound. */
export function soundsOf(city: City): readonly string[] {
  return soundsByCity.get(city) ?? [];
}

/** True for the name of several places of which the directory may not hold all: it needs its province. */
export function isHomonym(words: readonly string[]): boolean {
  return homonyms.has(keysOf(words)[2]);
}

/** All keys, as written (without articles) and by sound, for the search of near spellings. */
export const NEAR_KEYS: { letters: NearTable; sounds: NearTable } = {
  letters: nearTable(letters),
  sounds: nearTable(sounds),
};

/**
 * What the words name together: as written, else without articles, else by sound. Undefined when nothing.
 * With `strict` only as written.
 */
export function lookUp(words: readonly string[], strict = false): { names: Names; level: Level } | undefined {
  const keys = keysOf(words);
  for (const level of strict ? LEVELS.slice(0, 1) : LEVELS) {
    const key = keys[level];
    if (level === 2 && key.length < MIN_SOUND) return undefined;
    const names = maps[level]?.get(key);
    if (names) return { names, level };
  }
  return undefined;
}
