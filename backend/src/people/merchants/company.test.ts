import { readCin, readCompany, readIce, readRc } from "./company";

describe("readIce", () => {
  it.each([
    ["001234567000089", "001234567000089"],
    [" 001 234 567 000 089 ", "001234567000089"],
    ["001.234.567-0000-89", "001234567000089"],
    ["٠٠١٢٣٤٥٦٧٠٠٠٠٨٩", "001234567000089"],
    ["00123456700008", ""],
    ["0012345670000890", ""],
    ["00123456700008X", ""],
    ["000000000000000", ""],
    ["", ""],
    [1234567000089, ""],
    [null, ""],
  ])("%j is %j", (value, ice) => {
    expect(readIce(value)).toBe(ice);
  });
});

describe("readRc", () => {
  it.each([
    ["123456", "123456"],
    ["RC 123 456", "123456"],
    ["rc: 7", "7"],
    ["RC N° 4521", "4521"],
    ["٤٥٢١", "4521"],
    ["0123", ""],
    ["123456789", ""],
    ["12/34", ""],
    ["RC", ""],
    [undefined, ""],
  ])("%j is %j", (value, rc) => {
    expect(readRc(value)).toBe(rc);
  });
});

describe("readCin", () => {
  it.each([
    ["AB123456", "AB123456"],
    ["ab 123-456", "AB123456"],
    ["J12345", "J12345"],
    ["BK٦٥٤٣٢١", "BK654321"],
    ["ABC12345", ""],
    ["AB12", ""],
    ["AB12345678", ""],
    ["123456", ""],
    ["أب123456", ""],
    [{}, ""],
  ])("%j is %j", (value, cin) => {
    expect(readCin(value)).toBe(cin);
  });
});

describe("readCompany", () => {
  const right = {
    name: "  Atelier   Amal ",
    ice: "001234567000089",
    rc: "4521",
    rc_court: "Fès",
    cin: "cd123456",
  };

  it("gives every field, normalised", () => {
    expect(readCompany({ ...right, extra: "left out" })).toEqual({
      company: { ...right, name: "Atelier Amal", cin: "CD123456" },
    });
  });

  it.each([
    [{ ...right, ice: "1" }, ["ice"]],
    [{ ...right, name: "A", cin: "?" }, ["name", "cin"]],
    [{ ...right, name: "x".repeat(121) }, ["name"]],
    [{ ...right, rc_court: 5 }, ["rc_court"]],
    [{}, ["name", "ice", "rc", "rc_court", "cin"]],
    [null, ["name", "ice", "rc", "rc_court", "cin"]],
    ["text", ["name", "ice", "rc", "rc_court", "cin"]],
  ])("names what is wrong in case %#", (input, wrong) => {
    expect(readCompany(input)).toEqual({ wrong });
  });
});
