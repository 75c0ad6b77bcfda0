import { isTrackingNumber, numberAt, parseJson, textAt } from "./json";
import { carrierMessage } from "./message";
import { centimes, wholeDirhams } from "./money";

test("money: centimes without binary noise, whole dirhams half up", () => {
  expect(centimes(0.1 + 0.2)).toBe(0.3);
  expect(centimes(349)).toBe(349);
  expect([349.49, 349.5, 349.499_999, 0, 1.005].map(wholeDirhams)).toEqual([349, 350, 350, 0, 1]);
});

describe("carrierMessage", () => {
  test.each<[unknown, string | undefined]>([
    [{ message: "Non" }, "Non"],
    [{ message: "Non", errors: { phone: ["a", "b"], city: "c" } }, "Non · phone: a b · city: c"],
    [{ errors: ["Ville invalide"] }, "Ville invalide"],
    [{ error: "<b>Non</b>\n  " }, "Non"],
    [{ message: { deep: 1 } }, undefined],
    [null, undefined],
    [[], undefined],
    ["text", undefined],
  ])("%j", (body, expected) => {
    expect(carrierMessage(body)).toBe(expected);
  });

  test("is cut to what a screen can show", () => {
    expect(carrierMessage({ message: "x".repeat(5000) })).toHaveLength(300);
  });
});

test("json accessors answer only the shape they were asked for", () => {
  expect(textAt({ a: " x " }, "a")).toBe("x");
  expect(textAt({ a: 1 }, "a")).toBeUndefined();
  expect(textAt([], "length")).toBeUndefined();
  expect(textAt({}, "constructor")).toBeUndefined();
  expect(numberAt({ a: "35.5" }, "a")).toBe(35.5);
  for (const a of ["", "1e9", "0x10", " ", Number.NaN, Number.POSITIVE_INFINITY, null, true]) {
    expect(numberAt({ a }, "a")).toBeUndefined();
  }
  expect(parseJson('\ufeff{"a":1}')).toEqual({ a: 1 });
  expect(parseJson("{")).toBeUndefined();
});

test("a tracking number can stand in an address and in a list", () => {
  for (const good of ["DH25QX0481", "AGA-250304.18", "7301245", "a_b"])
    expect(isTrackingNumber(good)).toBe(true);
  for (const bad of ["", "..", ".", "a b", "a/b", "a,b", "<b>", "-x", "x".repeat(65)]) {
    expect(isTrackingNumber(bad)).toBe(false);
  }
});
