import { failureOf } from "../failure";
import type { HttpAnswer } from "../http";
import { parseJson } from "../text/json";
import { cookieHeader, isLoginForm, linkAt, pdfIn, rangeText, splitPlace } from "./answers";
import { eventAt } from "./events";
import { amongAsked, blocksIn, nextPage, parcelsByNumber, statusWords } from "./lists";

const answer = (status: number, text: string, headers: Record<string, string> = {}): HttpAnswer => ({
  status,
  headers,
  text,
  json: parseJson(text),
  bytes: Buffer.from(text),
});

test.each([
  [403, '{"message":"Non"}', "unauthorized"],
  [429, "{}", "unavailable"],
  [422, '{"message":"Non"}', "refused"],
  [422, "{}", "uncertain"],
  [409, '{"message":"Non"}', "uncertain"],
  [500, '{"message":"Non"}', "uncertain"],
  [200, "{}", "uncertain"],
])("HTTP %d with %s is %s", (status, body, outcome) => {
  expect(failureOf(answer(status, body))).toMatchObject({ ok: false, outcome });
});

test.each([
  [{ last_page: 2 }, 1, 2],
  [{ lastPage: "2" }, 2, null],
  [{ next_page_url: null }, 1, null],
  [{ next_page_url: "https://x.invalid/?page=2" }, 1, 2],
  [{}, 4, 5],
  [[1], 1, null],
])("a list that says %j ends or goes on after page %d", (json, page, next) => {
  expect(nextPage(json, page, [1])).toBe(next);
});

test("a list that says nothing ends with an empty page", () => {
  expect(nextPage({}, 7, [])).toBeNull();
});

test("a single block, a list, an object by number: one reading", () => {
  const keys = { envelope: "T", number: "n", blockKeys: ["n", "r"] };
  const one = { n: "A1", r: 1 };
  for (const json of [one, { T: one }, [one], [{ T: one }], { A1: one }, { T: { A1: { T: one } } }])
    expect(blocksIn(json, keys)).toEqual([{ number: "A1", content: one }]);
  expect(blocksIn({ A1: { x: 1 } }, keys)).toEqual([{ number: "A1", content: { x: 1 } }]);
  for (const json of [null, 7, "x"]) expect(blocksIn(json, keys)).toEqual([]);
});

test("histories by number: what a readable answer leaves out is unknown, what is broken proves nothing", () => {
  const read = (number: string) => ({ ...parcel, tracking_number: number });
  const parcel = { found: true, status: null, raw_status: null, occurred_at: null, events: [] };
  const found = (json: unknown) =>
    parcelsByNumber(json, ["A", "B"], read).map(({ tracking_number, found: is }) => [tracking_number, is]);
  expect(found({ A: [] })).toEqual([
    ["A", true],
    ["B", false],
  ]);
  expect(found([])).toEqual([
    ["A", false],
    ["B", false],
  ]);
  expect(found({ A: [], x: 7 })).toEqual([["A", true]]);
  expect(found("x")).toEqual([]);
});

test("only what was asked for is taken from a list", () => {
  const isAsked = (record: unknown, number: string) => record === number;
  expect(amongAsked(["B", "C"], ["A", "B", "B"], isAsked, (_, number) => number)).toEqual(["B"]);
});

test("an event has the first word, time and note there are", () => {
  const keys = { word: ["new", "state"], time: ["at"], note: ["why"] };
  const read = () => ({ status: "delivered" as const });
  expect(eventAt("T1", { state: "Livré", at: "2025-07-01 10:00", why: "<b>ok</b>" }, keys, read)).toEqual({
    tracking_number: "T1",
    status: "delivered",
    raw_status: "Livré",
    occurred_at: "2025-07-01T09:00:00.000Z",
    note: "ok",
  });
  expect(eventAt("T1", { at: "2025-07-01 10:00" }, keys, read)).toBeNull();
});

test("status words have a label, and their code where there is one", () => {
  expect(statusWords([{ id: 3, l: "Livré" }, { l: "x" }, { id: 4 }], "id", "l")).toEqual([
    { code: "3", label: "Livré" },
    { label: "x" },
  ]);
});

test("a place's name parts at dashes, and at hyphens between blanks only", () => {
  expect(splitPlace("Casablanca – Maarif")).toEqual({ city: "Casablanca", district: "Maarif" });
  expect(splitPlace("Fes - Ain Kadous - Nord")).toEqual({ city: "Fes", district: "Ain Kadous Nord" });
  expect(splitPlace("Beni-Mellal")).toEqual({ city: "Beni-Mellal" });
});

test("counts, links, PDFs, cookies and login forms", () => {
  expect([rangeText(24, 48), rangeText(2, 2), rangeText(3, 2), rangeText(undefined, 2)]).toEqual([
    "24-48",
    "2",
    undefined,
    undefined,
  ]);
  expect(linkAt({ u: "http://app.x.ma/1.pdf" }, "u", "x.ma")).toBe("https://app.x.ma/1.pdf");
  expect(linkAt({ u: "http://notx.ma/1.pdf" }, "u", "x.ma")).toBe("http://notx.ma/1.pdf");
  expect(linkAt({ u: "javascript:1" }, "u", "x.ma")).toBeUndefined();
  expect(pdfIn(answer(200, "%PDF-1.4"), "7")).toMatchObject({ ok: true, value: { note: "7" } });
  expect(pdfIn(answer(200, "{}"))).toBeNull();
  const cookies = answer(200, "", { "set-cookie": "A=1; Path=/, B=2; HttpOnly" });
  expect(cookieHeader(cookies, "A", "B", "C")).toBe("A=1; B=2");
  expect(cookieHeader(cookies, "C", "A")).toBeUndefined();
  expect(isLoginForm(answer(200, '<form action="/login.jsp">'))).toBe(true);
  expect(isLoginForm(answer(500, '<input type="password">'))).toBe(false);
});
