import { centimes, dirhams, numeric, parseAmount } from "./money";

describe("an amount in a carrier's file", () => {
  it.each([
    ["249", 24900],
    ["249.5", 24950],
    ["249,50", 24950],
    ["1 249,50", 124950],
    ["1\u202f249,50\u00a0DH", 124950],
    ["1.249,50", 124950],
    ["1,249.50", 124950],
    ["1.249", 124900],
    ["12,345,678", 1234567800],
    ["0,10", 10],
    ["-35,00", -3500],
    ["(35,00)", -3500],
    ["35-", -3500],
    ["249 MAD", 24900],
    ["249 د.م.", 24900],
    ["٢٤٩٫٥٠", 24950],
    ["0", 0],
    ["-0", 0],
  ])("%s is %d centimes", (text, wanted) => expect(parseAmount(text)).toBe(wanted));

  it.each([
    "",
    "-",
    "abc",
    "12,34,56",
    "1.2.3",
    "12.345,678",
    "1e3",
    "12%",
    "=1+1",
    "1,23.45,6",
    "9".repeat(20),
  ])("%s is none", (text) => expect(parseAmount(text)).toBeNull());
});

it("reads what PostgreSQL and JSON give, exactly", () => {
  expect([centimes("0.1"), centimes(249.9), centimes("249.90000"), centimes("-3.05")]).toEqual([
    10, 24990, 24990, -305,
  ]);
  expect(() => centimes("1.005")).toThrow("no amount of money");
  expect(() => centimes(Number.NaN)).toThrow("no amount of money");
});

it("comes back as it was for every amount up to 10 000 dirhams", () => {
  for (let amount = -1_000; amount <= 1_000_000; amount += 1) {
    if (centimes(numeric(amount)) !== amount) throw new Error(String(amount));
    if (centimes(dirhams(amount)) !== amount) throw new Error(String(amount));
  }
});
