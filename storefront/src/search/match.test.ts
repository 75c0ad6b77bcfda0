import { matches, queryWords } from "./match";

it.each([
  ["القفطان", "قفطان مخملي"],
  ["بلغه", "بلغة فاسية"],
  ["اركان", "زيت أركان"],
  ["théière", "Theiere en cuivre"],
  ["CAFTANS", "Caftan en velours"],
  ["velours caftan", "Caftan en velours bleu"],
  ["هدى", "فستان هدي"],
])("%p finds %p", (query, text) => {
  expect(matches(queryWords(query), text)).toBe(true);
});

it("wants every word", () => {
  expect(matches(queryWords("caftan rouge"), "Caftan en velours bleu")).toBe(false);
});

it("drops nothing from short words", () => {
  expect(queryWords("ال os thé")).toEqual(["ال", "os", "the"]);
});
