import { createCarrierClient } from "@souk/carrier-kit";
import { bundledCities } from "../cities";
import { fixtures } from "../fixtures";
import { digylog } from "../index";

function client(answers: unknown[]) {
  const calls: { url: string; init: RequestInit }[] = [];
  const line = (url: unknown, init: RequestInit = {}) => {
    calls.push({ url: String(url), init });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return Promise.resolve(new Response(typeof answer === "string" ? answer : JSON.stringify(answer)));
  };
  const made = createCarrierClient(digylog, {
    settings: fixtures.settings,
    fetch: line,
    cities: () => Promise.resolve(bundledCities),
    clock: { now: () => Date.UTC(2026, 10, 22, 9), sleep: () => Promise.resolve() },
  });
  return { made, calls };
}
const parcel = { num: fixtures.request.reference, tracking: "S7K2401QD", price: 349 };
const lookup = (...answers: unknown[]) => client(answers).made.lookup(fixtures.request);

test("the list of orders is asked from a date on", async () => {
  const { made, calls } = client([[]]);
  expect(await made.lookup(fixtures.request)).toEqual({ found: null });
  expect(calls.map((call) => call.url)).toEqual([
    "https://api.digylog.com/api/v2/seller/orders?from=2026-11-08&currentPage=1",
  ]);
  expect(calls[0]?.init.headers).toMatchObject({ Referer: "https://apiseller.digylog.com" });
});

test.each<[string, unknown]>([
  ["no number", [{ num: parcel.num, price: 349 }]],
  ["no amount", [{ num: parcel.num, tracking: "S7K2401QD" }]],
  ["no reference to be read", [{ tracking: "S7K2401QD", price: 349 }]],
  ["a record of no shape", ["S7K2401QD"]],
  ["no list", {}],
])("a list that may hide our parcel (%s) proves nothing", async (_name, answer) => {
  expect(await lookup(answer)).toMatchObject({ unknown: true });
});

test("a parcel is found under either spelling of its number, its price as text", async () => {
  const { tracking: traking, ...rest } = parcel;
  expect(await lookup([{ ...rest, traking, price: "349.00" }])).toMatchObject({
    found: { outcome: "created", tracking_number: "S7K2401QD" },
  });
});

test("a list that does not say where it ends is read until a page is empty", async () => {
  const page = (num: string) => ({ orders: [{ ...parcel, num }] });
  expect(await lookup(page("1"), page("2"), { orders: [] })).toEqual({ found: null });
  expect(await lookup(page("1"))).toMatchObject({ unknown: true });
});

test("labels are one call for a PDF", async () => {
  const { made, calls } = client(["%PDF-1.4 invented"]);
  const result = await made.labels(["S7K2401QD", "S7K2402QD"], { format: "a4" });
  expect(result).toMatchObject({ outcome: "ready" });
  expect(calls[0]?.init).toMatchObject({
    method: "POST",
    headers: { Accept: "application/pdf" },
    body: '{"orders":["S7K2401QD","S7K2402QD"],"format":3}',
  });
});

test("there is no cancel call", async () => {
  const { made, calls } = client([{}]);
  expect(await made.cancel("S7K2401QD")).toMatchObject({ outcome: "refused" });
  expect(calls).toEqual([]);
});
