import { byRank, CITIES, cityById, cityRank, DISTRICTS } from "./directory";
import { foldWords, keysOf } from "./fold";
import { wordsOf } from "./normalise";
import type { City } from "./types";

const FAR = Number.POSITIVE_INFINITY;

/** What a spelling is to its city; the order in which matches are worth more. */
const NAME = 0;
const ALIAS = 1;
const QUARTER = 2;

interface Spelling {
  city: City;
  kind: number;
  keys: readonly [string, string, string];
  /** Later words by sound, so that "kebir" finds Ksar El Kébir. */
  later: readonly string[];
}

/** Fewer letters begin too many later words, sounds and quarters. */
const MIN_LOOSE = 3;
/** So many of the biggest cities are looked for by their other names as much as by their own: casa, كازا. */
const METROPOLES = 12;

function spelling(city: City, kind: number, text: string): Spelling {
  const words = wordsOf(text);
  return { city, kind, keys: keysOf(words), later: words.slice(1).map((word) => foldWords([word])) };
}

const SPELLINGS: readonly Spelling[] = [
  ...CITIES.flatMap((city) => [
    ...[city.name.latin, city.name.ar].map((text) => spelling(city, NAME, text)),
    ...city.aliases.map((text) => spelling(city, ALIAS, text)),
  ]),
  ...DISTRICTS.flatMap(({ city_id, name, aliases }) => {
    const city = cityById(city_id);
    return city ? [name.latin, name.ar, ...aliases].map((text) => spelling(city, QUARTER, text)) : [];
  }),
];

/** How well a spelling begins with the query, 0 the best; Infinity when it does not. */
function score({ city, kind, keys, later }: Spelling, query: readonly [string, string, string]): number {
  const [written, bare, sound] = query;
  const loose = sound.length >= MIN_LOOSE;
  if (kind === QUARTER) return loose && keys[2].startsWith(sound) ? 8 : FAR;
  if (written === keys[0] || bare === keys[1]) return kind;
  const begins = keys[0].startsWith(written) || keys[1].startsWith(bare);
  if (begins) return kind === NAME || cityRank(city.id) < METROPOLES ? 2 : 3;
  if (loose && keys[2].startsWith(sound)) return 4 + kind;
  return loose && later.some((word) => word.startsWith(sound)) ? 6 + kind : FAR;
}

/** Cities whose names begin with the query, the best match first, then the biggest; none for an empty query. */
export function startingWith(query: string): City[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const keys = keysOf(words);
  const best = new Map<City, number>();
  for (const candidate of SPELLINGS) {
    const value = score(candidate, keys);
    if (value < (best.get(candidate.city) ?? FAR)) best.set(candidate.city, value);
  }
  return [...best].sort(([a, left], [b, right]) => left - right || byRank(a, b)).map(([city]) => city);
}
