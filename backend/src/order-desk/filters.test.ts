import { readOrderFilter } from "./filters";

it("reads a query", () => {
  const query = {
    state: "pending,confirmed,pending",
    from: "2026-11-01",
    min: "10.5",
    q: " 06 12 ",
    locale: "fr",
    to: "",
  };
  expect(readOrderFilter(query)).toEqual({
    ok: true,
    filter: { states: ["pending", "confirmed"], from: "2026-11-01", min: 10.5, q: "06 12" },
    page: { sort: "-placed_at", limit: 25, offset: 0 },
  });
});

it.each([
  ["state", "gone"],
  ["from", "2026-02-30"],
  ["to", "yesterday"],
  ["city", "a\u0000b"],
  ["carrier", "x'; --"],
  ["payment", "paid"],
  ["min", "-1"],
  ["max", "much"],
  ["needs", "love"],
  ["sort", "phone"],
  ["limit", "101"],
  ["offset", "-1"],
  ["foreign", "1"],
])("refuses %s=%s by name", (field, value) =>
  expect(readOrderFilter({ [field]: value })).toEqual({ ok: false, fields: [field] }),
);
