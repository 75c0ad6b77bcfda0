import { PLACE_NAME_HEADS } from "./data/words";
import { cityRank, isBigCity } from "./directory";
import { atLeast, consonants, distance } from "./distance";
import { foldWords, keysOf } from "./fold";
import { NEAR_KEYS, type NearKey, type NearTable, soundsOf } from "./lexicon";
import type { City } from "./types";

// Looked up once: it runs for every key of the directory.
const { min } = Math;
const FAR = Number.POSITIVE_INFINITY;

/** Another first letter is rarer than a slip inside the word. */
const FIRST_LETTER = 0.5;
/** How much farther the next place must be, else a person chooses: a big city beside a small town, a quarter or a word needs less. */
const MARGIN = 1;
const MARGIN_TO_LESSER = 0.5;

/** How far a key of some length may be from what was typed: short keys are near to too many words. Pairs: least length, reach. */
type Reach = readonly (readonly [length: number, reach: number])[];
const REACH_OF_LETTERS: Reach = [
  [10, 2],
  [7, 1.5],
  [5, 1],
];
const REACH_OF_SOUNDS: Reach = [
  [9, 2],
  [8, 1.5],
  [6, 1],
  [5, 0.5],
];
/** A small town is less likely meant: its key, without a head such as Oulad, must be this much longer for the same reach. */
const SMALL_TOWN = 1;

function reachOf(length: number, reach: Reach): number {
  return reach.find(([least]) => length >= least)?.[1] ?? 0;
}

/** "Bni X" is no misspelling of a name without the Bni, nor "Sidi X" of one without the Sidi. */
function beginsWith(city: City, head: string): boolean {
  return head === "" || soundsOf(city).some((sound) => sound.startsWith(head));
}

/** Distances of everything near: cities by their own names, cities by a quarter's name, and the nearest word that is no place. */
interface Field {
  own: Map<City, number>;
  /** Cities with a spelling within its reach. */
  within: Set<City>;
  quarters: Map<City, number>;
  word: number;
  /** Least distance of a city; what is farther than that and the margin does not matter. */
  best: number;
}

function note(candidate: NearKey, far: number, reach: number, field: Field): void {
  const { city, own } = candidate;
  if (!city) {
    field.word = min(field.word, far);
    return;
  }
  const table = own ? field.own : field.quarters;
  table.set(city, min(table.get(city) ?? far, far));
  if (!own) return;
  field.best = min(field.best, far);
  if (far <= reach) field.within.add(city);
}

function measure(key: string, head: string, { keys, bits }: NearTable, reach: Reach, field: Field): void {
  const widest = reachOf(key.length, reach) + MARGIN;
  const own = consonants(key);
  for (let i = 0; i < keys.length; i++) {
    const limit = min(widest, field.best + MARGIN);
    if (atLeast(own, bits[i] as number) > limit) continue;
    const candidate = keys[i] as NearKey;
    const extra = candidate.key.charCodeAt(0) === key.charCodeAt(0) ? 0 : FIRST_LETTER;
    const far = distance(key, candidate.key, limit - extra) + extra;
    if (far > limit || (candidate.own && candidate.city && !beginsWith(candidate.city, head))) continue;
    const small = candidate.city && isBigCity(candidate.city.id) ? 0 : SMALL_TOWN + head.length;
    note(candidate, far, reachOf(min(key.length, candidate.key.length) - small, reach), field);
  }
}

/** True when every rival of `city` at `far` keeps its margin. */
function isClear(city: City, far: number, field: Field): boolean {
  const lesser = isBigCity(city.id) ? MARGIN_TO_LESSER : MARGIN;
  if (field.word - far < lesser) return false;
  for (const [other, value] of field.own) {
    if (other !== city && value - far < (isBigCity(other.id) ? MARGIN : lesser)) return false;
  }
  for (const [other, value] of field.quarters) {
    if (other !== city && value - far < lesser) return false;
  }
  return true;
}

/** The one city that a misspelt name is clearly nearest to, or null; and the near ones for a person to choose from. */
export function nearest(words: readonly string[]): { city: City | null; near: City[] } {
  const [, bare, sound] = keysOf(words);
  const field: Field = { own: new Map(), within: new Set(), quarters: new Map(), word: FAR, best: FAR };
  const head = words.length > 1 && PLACE_NAME_HEADS.has(words[0] ?? "") ? foldWords(words.slice(0, 1)) : "";
  measure(bare, head, NEAR_KEYS.letters, REACH_OF_LETTERS, field);
  measure(sound, head, NEAR_KEYS.sounds, REACH_OF_SOUNDS, field);
  const order = [...field.own].sort(([a, x], [b, y]) => x - y || cityRank(a.id) - cityRank(b.id));
  const [city, least] = order[0] ?? [];
  const sure = city && least !== undefined && field.within.has(city) && isClear(city, least, field);
  return { city: sure ? city : null, near: order.map(([near]) => near) };
}
