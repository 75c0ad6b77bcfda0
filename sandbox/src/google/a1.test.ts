import { clipToGrid, columnLetters, formatRange, parseRange } from "./a1";
import { GoogleError } from "./errors";

const grid = { sheetId: 0, title: "Commandes", rowCount: 100, columnCount: 26 };

describe("parseRange", () => {
  it.each([
    ["Commandes!A1:J3", { tab: "Commandes", top: 0, left: 0, bottom: 3, right: 10 }],
    ["'L''atelier !'!B2", { tab: "L'atelier !", top: 1, left: 1, bottom: 2, right: 2 }],
    ["'Ma feuille'", { tab: "Ma feuille" }],
    ["Commandes", { tab: "Commandes" }],
    ["A1:B2", { top: 0, left: 0, bottom: 2, right: 2 }],
    ["T!J3:A1", { tab: "T", top: 0, left: 0, bottom: 3, right: 10 }],
    ["T!A:B", { tab: "T", left: 0, right: 2 }],
    ["T!2:5", { tab: "T", top: 1, bottom: 5 }],
    ["T!A5:A", { tab: "T", top: 4, left: 0, right: 1 }],
    ["T!$AA$7", { tab: "T", top: 6, left: 26, bottom: 7, right: 27 }],
  ])("%s", (text, expected) => expect(parseRange(text)).toEqual(expected));

  it.each(["T!", "T!A1:B2:C3", "T!nothing here"])("refuses %s", (text) =>
    expect(() => parseRange(text)).toThrow(GoogleError),
  );
});

it("cuts a range to the grid, and refuses one that begins outside", () => {
  expect(clipToGrid(parseRange("T"), grid)).toEqual({ top: 0, left: 0, bottom: 100, right: 26 });
  expect(clipToGrid(parseRange("T!A99:ZZ500"), grid)).toEqual({ top: 98, left: 0, bottom: 100, right: 26 });
  expect(() => clipToGrid(parseRange("T!A101"), grid)).toThrow(
    "exceeds grid limits. Max rows: 100, max columns: 26",
  );
});

it("writes ranges as Google does", () => {
  const box = { top: 0, left: 0, bottom: 2, right: 28 };
  expect(formatRange("Commandes", box)).toBe("Commandes!A1:AB2");
  expect(formatRange("L'atelier", { ...box, bottom: 1, right: 1 })).toBe("'L''atelier'!A1");
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
});
