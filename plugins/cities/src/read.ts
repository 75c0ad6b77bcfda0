import {
  ADDRESS_HEADS,
  ALTERNATIVE_WORDS,
  EVERYDAY_WORDS,
  FILLER_WORDS,
  PLACE_NAME_HEADS,
  QUALIFIER_HEADS,
  QUARTER_HEADS,
  STRANGER_WORDS,
  STREET_HEADS,
} from "./data/words";
import { isBigCity } from "./directory";
import { type Level, lookUp, type Names } from "./lexicon";
import { splitParts } from "./normalise";

/** What a word or a run of words in a query is. */
export type Role =
  | "name"
  | "street"
  | "quarter"
  | "qualifier"
  | "filler"
  | "address"
  | "alternative"
  | "stranger"
  | "unknown";

/** A run of words of one part of the query that was read together. */
export interface Piece {
  role: Role;
  words: string[];
  /** Number of the part (between commas, brackets, dashes) it stands in. */
  part: number;
  /** The places it may name; empty for a word that names none. A name behind a street, quarter or province word has that role. */
  names: Names;
  /** How the names were known; 0 for a piece without names. */
  level: Level;
}

const NOTHING: Names = { cities: [], districts: [] };
const LONGEST_NAME = 5;
const MOST_WORDS = 24;

function roleOf(word: string): Role {
  if (/^\d+$/.test(word) || /^[a-z]$/.test(word)) return "filler";
  if (FILLER_WORDS.has(word)) return "filler";
  if (STREET_HEADS.has(word)) return "street";
  if (QUALIFIER_HEADS.has(word)) return "qualifier";
  if (QUARTER_HEADS.has(word)) return "quarter";
  if (ADDRESS_HEADS.has(word)) return "address";
  if (ALTERNATIVE_WORDS.has(word)) return "alternative";
  return STRANGER_WORDS.has(word) ? "stranger" : "unknown";
}

/** Darija prepositions written with the article: بالرباط, فالدار. */
function withoutPreposition(word: string): string {
  return /^[بفل](?=ال.{3,})/u.test(word) ? word.slice(1) : word;
}

/** A big city behind a Darija preposition: بمراكش. */
function bigCityBehind(word: string): { names: Names; level: Level } | undefined {
  const found = lookUp([word.slice(1)], true);
  return found?.names.cities.some((city) => isBigCity(city.id)) ? found : undefined;
}

/** A single word that has another meaning is a name only as it stands in the directory, a filler never is. */
function namesOf(run: readonly string[]): { names: Names; level: Level } | undefined {
  const [word = ""] = run;
  if (run.length > 1) return lookUp(run);
  if (roleOf(word) === "filler") return undefined;
  const strict = roleOf(word) !== "unknown" || PLACE_NAME_HEADS.has(word) || EVERYDAY_WORDS.has(word);
  return lookUp(run, strict) ?? (/^[بفل].{4,}/u.test(word) ? bigCityBehind(word) : undefined);
}

/** Longest known names first, then what each word left over is. */
function readPart(words: string[], part: number): Piece[] {
  const taken: (Piece | undefined)[] = new Array(words.length).fill(undefined);
  for (let size = Math.min(LONGEST_NAME, words.length); size >= 1; size--) {
    for (let start = 0; start + size <= words.length; start++) {
      const range = taken.slice(start, start + size);
      if (range.some((piece) => piece !== undefined)) continue;
      const run = words.slice(start, start + size);
      const found = namesOf(run);
      if (found) taken.fill({ role: "name", words: run, part, ...found }, start, start + size);
    }
  }
  return words.flatMap((word, index) => {
    const piece = taken[index];
    if (!piece) return [{ role: roleOf(word), words: [word], part, names: NOTHING, level: 0 }];
    return taken[index - 1] === piece ? [] : [piece];
  });
}

const HEADS: ReadonlySet<Role> = new Set<Role>(["street", "quarter", "qualifier"]);

/** True when a name behind `head` is not where the parcel goes; a quarter that is known as such stays a name. */
function belongsTo(head: Piece | undefined, piece: Piece): head is Piece {
  if (!head || head.part !== piece.part) return false;
  if (piece.role === "unknown") return head.role !== "qualifier";
  return piece.role === "name" && (head.role !== "quarter" || piece.names.cities.length > 0);
}

/** A name right behind a street, quarter or province word (fillers such as "de" may stand between) takes its role. */
function attach(pieces: Piece[]): Piece[] {
  let head: Piece | undefined;
  return pieces.map((piece) => {
    const { role } = piece;
    if (belongsTo(head, piece)) {
      const owner = head;
      head = undefined;
      return { ...piece, role: owner.role };
    }
    const between = role === "filler" && !/^\d/.test(piece.words[0] ?? "");
    if (HEADS.has(role)) head = piece;
    else if (!between) head = undefined;
    return piece;
  });
}

/** A query as pieces, in order. Words beyond an address's length are not looked at. */
export function readQuery(query: string): Piece[] {
  const parts = splitParts(query).map((part) => part.split(" ").map(withoutPreposition));
  let left = MOST_WORDS;
  const pieces = parts.flatMap((words, part) => {
    const some = words.slice(0, left);
    left -= some.length;
    return readPart(some, part);
  });
  return attach(pieces);
}
