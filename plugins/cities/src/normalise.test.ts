import { normaliseCity, splitParts, wordsOf } from "./normalise";

test.each([
  ["  CASABLANCA ", "casablanca"],
  ["Aït-Melloul", "ait melloul"],
  ["M’diq", "mdiq"],
  ["Fès", "fes"],
  ["أَكَادِير", "اكادير"],
  ["إنزگان", "انزكان"],
  ["مراكـــش", "مراكش"],
  ["\u202bطنجة\u202c", "طنجه"],
  ["الدار\u200cالبيضاء", "الدارالبيضا"],
  ["ﺍﻟﺮﺑﺎﻁ", "الرباط"],
  ["Ｒａｂａｔ", "rabat"],
  ["٠٦١٢ ۱۲", "0612 12"],
  ["سيدى يحيى", "سيدي يحيي"],
  ["🙂", ""],
  ["", ""],
])("%j becomes %j", (text, normal) => {
  expect(normaliseCity(text)).toBe(normal);
});

test("it is stable and bounded", () => {
  const once = normaliseCity("L'Aïn — Diab, الدَّارُ");
  expect(normaliseCity(once)).toBe(once);
  expect(normaliseCity("a".repeat(100_000)).length).toBeLessThanOrEqual(200);
});

test("parts end at commas, brackets, slashes and spaced dashes, not at hyphens", () => {
  expect(splitParts("Agadir - Hay Mohammadi")).toEqual(["agadir", "hay mohammadi"]);
  expect(splitParts("Tan-Tan")).toEqual(["tan tan"]);
  expect(splitParts("Rabat (Agdal) / Salé، سلا")).toEqual(["rabat", "agdal", "sale", "سلا"]);
  expect(splitParts(" , ")).toEqual([]);
});

test("words of nothing are none", () => {
  expect(wordsOf(" - ")).toEqual([]);
  expect(wordsOf("Dar Bouazza")).toEqual(["dar", "bouazza"]);
});
