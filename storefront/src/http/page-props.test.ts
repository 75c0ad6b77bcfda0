import { pageNumber, single } from "./page-props";

it.each([
  ["2", 2],
  [undefined, 1],
  ["0", 1],
  ["-3", 1],
  ["1e9", 1],
  ["99999", 1],
  [["3", "4"], 3],
])("reads page %p", (value, page) => {
  expect(pageNumber(value as string | string[] | undefined)).toBe(page);
});

it("takes one value", () => {
  expect([single(undefined), single("a"), single(["a", "b"]), single([])]).toEqual(["", "a", "a", ""]);
});
