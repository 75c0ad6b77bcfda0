import fc from "fast-check";
import { casablancaOffset, casablancaToUtc, unixToUtc } from "./time";

describe("casablancaToUtc", () => {
  test.each([
    ["an hour ahead", "2025-01-15 12:00:00", "2025-01-15T11:00:00.000Z"],
    ["level in Ramadan", "2025-03-05 18:22:10", "2025-03-05T18:22:10.000Z"],
    ["without seconds", "2025-07-01 09:12", "2025-07-01T08:12:00.000Z"],
    ["with a T", "2025-07-01T09:12:00", "2025-07-01T08:12:00.000Z"],
    ["a zone of its own", "2025-07-01T09:12:00+02:00", "2025-07-01T07:12:00.000Z"],
    ["UTC", "2025-07-01T09:12:00Z", "2025-07-01T09:12:00.000Z"],
    ["over midnight", "2025-07-01 00:30:00", "2025-06-30T23:30:00.000Z"],
    // 23 February 2025, 03:00: clocks go back to 02:00.
    ["the last minute before Ramadan time", "2025-02-23 01:59:59", "2025-02-23T00:59:59.000Z"],
    ["the hour that comes twice: its first time", "2025-02-23 02:30:00", "2025-02-23T01:30:00.000Z"],
    ["the first minute that comes once", "2025-02-23 03:00:00", "2025-02-23T03:00:00.000Z"],
    // 6 April 2025, 02:00: clocks go forward to 03:00.
    ["the last minute of Ramadan time", "2025-04-06 01:59:59", "2025-04-06T01:59:59.000Z"],
    ["the hour that never was", "2025-04-06 02:30:00", "2025-04-06T02:30:00.000Z"],
    ["the first minute after", "2025-04-06 03:00:00", "2025-04-06T02:00:00.000Z"],
  ])("%s", (_, local, utc) => {
    expect(casablancaToUtc(local)).toBe(utc);
  });

  test.each([
    "",
    "2025-02-30 10:00",
    "2025-13-01 10:00",
    "2025-01-01 25:00",
    "2025-01-01",
    "05/03/2025 18:22",
    "demain",
    "1741078800",
  ])("%p is no time", (text) => {
    expect(casablancaToUtc(text)).toBeNull();
  });

  test("is the inverse of Casablanca's clocks, for every instant whose local time comes once", () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) }), (at) => {
        const instant = Math.floor(at / 1000) * 1000;
        const local = new Date(instant + casablancaOffset(instant)).toISOString().slice(0, 19);
        const read = Date.parse(casablancaToUtc(local) ?? "");
        expect([instant, instant - 3_600_000]).toContain(read);
        expect(read + casablancaOffset(read)).toBe(instant + casablancaOffset(instant));
      }),
    );
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => casablancaToUtc(text) === null || true));
  });
});

test("unixToUtc reads seconds as number or text, and nothing else", () => {
  expect(unixToUtc("1741078800")).toBe("2025-03-04T09:00:00.000Z");
  expect(unixToUtc(1741078800)).toBe("2025-03-04T09:00:00.000Z");
  for (const wrong of ["", "x", "-5", 0, Number.NaN, 9e12]) expect(unixToUtc(wrong)).toBeNull();
});
