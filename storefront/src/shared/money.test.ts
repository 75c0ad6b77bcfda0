import { addMoney, formatMoney } from "./money";

describe("formatMoney", () => {
  it.each([
    ["ar", 249, "249\u00a0د.م."],
    ["fr", 249, "249\u00a0DH"],
    ["en", 249, "MAD\u00a0249"],
    ["ar", 1249.5, "1\u202f249,50\u00a0د.م."],
    ["fr", 1249.5, "1\u202f249,50\u00a0DH"],
    ["en", 1234567.89, "MAD\u00a01,234,567.89"],
    ["fr", 0, "0\u00a0DH"],
  ] as const)("%s %d", (locale, amount, text) => {
    expect(formatMoney(locale, amount)).toBe(text);
  });
});

it("adds without binary dust", () => {
  expect(addMoney(0.1, 0.2)).toBe(0.3);
  expect(addMoney(19.99, 35)).toBe(54.99);
  expect(addMoney()).toBe(0);
});
