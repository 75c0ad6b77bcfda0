import { csvLine, safeCell } from "./csv";

test.each([
  ["=1+1", "'=1+1"],
  ["+212612000001", "'+212612000001"],
  ["-5", "'-5"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["  =cmd|' /C calc'!A0", "'  =cmd|' /C calc'!A0"],
  [-5, "-5"],
  ["قفطان", "قفطان"],
  [null, ""],
  [{ a: 1 }, '{"a":1}'],
])("%j is written as %j", (value, cell) => expect(safeCell(value)).toBe(cell));

it("quotes what needs it", () => {
  expect(csvLine(["a;b", 'say "x"', "two\nlines", 3])).toBe('a;b,"say ""x""","two\nlines",3\r\n');
});
