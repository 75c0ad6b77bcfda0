import * as fc from "fast-check";
import { atLeast, consonants, distance } from "./distance";

test.each([
  ["agadir", "agadir", 0],
  ["agadir", "agadri", 1],
  ["mrakch", "marrakch", 1.5],
  ["tata", "taza", 1.5],
  ["nadur", "natur", 1],
  ["meknes", "meknas", 0.5],
  ["طنجه", "طتجه", 1],
  ["", "ab", 1.5],
])("%s and %s are %d apart", (a, b, far) => {
  expect(distance(a, b, 5)).toBe(far);
});

test("beyond the limit it is Infinity, as for very long words", () => {
  expect(distance("casablanca", "marrakech", 2)).toBe(Number.POSITIVE_INFINITY);
  expect(distance("a".repeat(100), "a".repeat(100), 5)).toBe(Number.POSITIVE_INFINITY);
});

test("it is symmetric, zero for equals, and never under its quick bound", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abdikrstuلاقبت"), maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const far = distance(a, b, 99);
      expect(distance(b, a, 99)).toBe(far);
      expect(distance(a, a, 0)).toBe(0);
      expect(atLeast(consonants(a), consonants(b))).toBeLessThanOrEqual(far);
    }),
  );
});
