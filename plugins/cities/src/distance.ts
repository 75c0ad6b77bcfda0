// Looked up once: these run in the innermost loops.
const { abs, imul, max, min } = Math;
const FAR = Number.POSITIVE_INFINITY;

const VOWELS = new Set([..."aeiuoاوي"].map((letter) => letter.charCodeAt(0)));
/** Longer words than this are no city's name. */
const MAX = 64;

/** Three rows of the table, reused: a look-up measures thousands of keys. */
let older = new Float64Array(MAX + 1);
let above = new Float64Array(MAX + 1);
let row = new Float64Array(MAX + 1);

/** A vowel that is left out, added or changed is how people write; a consonant is a real difference. */
function cost(letter: number): number {
  return VOWELS.has(letter) ? 0.5 : 1;
}

/** Letters that are taken for each other: voiced and voiceless, or Arabic letters that differ in their dots. */
const LOOKALIKES = new Map<number, number>();
for (const [group, list] of "dt bp gkqcj szx fv mn يبتثن جحخ دذ رز سش صض طظ عغ فق كق".split(" ").entries()) {
  for (const letter of list)
    LOOKALIKES.set(letter.charCodeAt(0), (LOOKALIKES.get(letter.charCodeAt(0)) ?? 0) | (1 << group));
}

function change(a: number, b: number): number {
  if (a === b) return 0;
  if (VOWELS.has(a) && VOWELS.has(b)) return 0.5;
  return (LOOKALIKES.get(a) ?? 0) & (LOOKALIKES.get(b) ?? 0) ? 1 : 1.5;
}

function fillRow(a: string, b: string, i: number): number {
  const letter = a.charCodeAt(i - 1);
  const dropped = cost(letter);
  let least = (above[0] as number) + dropped;
  row[0] = least;
  for (let j = 1; j <= b.length; j++) {
    const other = b.charCodeAt(j - 1);
    let value = min(
      (above[j] as number) + dropped,
      (row[j - 1] as number) + cost(other),
      (above[j - 1] as number) + change(letter, other),
    );
    const swapped = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other;
    if (swapped) value = min(value, (older[j - 2] as number) + 1);
    row[j] = value;
    if (value < least) least = value;
  }
  return least;
}

/**
 * Damerau distance (neighbours swapped count as one) with half price for vowels; an unlike letter costs 1.5.
 * Returns Infinity as soon as it is sure to pass `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (a.length > MAX || b.length > MAX || abs(a.length - b.length) * 0.5 > limit) {
    return FAR;
  }
  above[0] = 0;
  for (let j = 1; j <= b.length; j++) above[j] = (above[j - 1] as number) + cost(b.charCodeAt(j - 1));
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(a, b, i) > limit) return FAR;
    [older, above, row] = [above, row, older];
  }
  const total = above[b.length] as number;
  return total <= limit ? total : FAR;
}

/** The consonants of a word as bits; letters may share a bit. */
export function consonants(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i);
    if (!VOWELS.has(letter)) bits |= 1 << (letter & 31);
  }
  return bits;
}

/** Number of set bits, without a loop: it runs for every key of the directory. */
function count(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A quick lower bound of `distance` from two results of `consonants`. */
export function atLeast(a: number, b: number): number {
  return max(count(a & ~b), count(b & ~a));
}
