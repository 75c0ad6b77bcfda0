import { codesIn } from "./scanned";

it.each([
  ["S-12ab", ["S-12ab", "S-12AB", "S612ab", "S612AB"]],
  [" 12345678 \r", ["12345678"]],
  ["١٢٣٤٥٦٧٨", ["12345678"]],
  ["\u200f12345678-2", ["12345678-2", "1234567862"]],
  ["&é\"'(-è_çà", ["&é\"'(-è_çà", "&É\"'(-È_ÇÀ", "1234567890"]],
  ["", []],
  ["   ", []],
])("reads %j as %j", (text, wanted) => expect(codesIn(text)).toEqual(wanted));

it("takes no longer code than any carrier prints", () => {
  expect(codesIn("9".repeat(10_000))[0]).toHaveLength(100);
});
