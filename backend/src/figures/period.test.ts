import { daysOf, everyDay, periodBefore } from "./days";
import { readPeriod } from "./period";

const TODAY = "2026-11-23";

it("counts the last seven days when nobody says otherwise", () => {
  const read = readPeriod({ from: "", locale: "fr" }, TODAY);
  expect(read).toEqual({ ok: true, period: { from: "2026-11-17", to: TODAY } });
});

it("takes both ends, and a week before an end alone", () => {
  expect(readPeriod({ from: "2026-02-27", to: "2026-03-01" }, TODAY)).toEqual({
    ok: true,
    period: { from: "2026-02-27", to: "2026-03-01" },
  });
  expect(readPeriod({ to: "2026-03-03" }, TODAY)).toEqual({
    ok: true,
    period: { from: "2026-02-25", to: "2026-03-03" },
  });
});

it.each([
  [{ from: "yesterday" }, ["from"]],
  [{ from: "2026-02-30", to: "x" }, ["from", "to"]],
  [{ from: "2026-03-02", to: "2026-03-01" }, ["from"]],
  [{ from: "2025-01-01", to: "2026-01-02" }, ["to"]],
  [{ from: ["2026-01-01"] }, ["from"]],
])("names what does not fit in %j", (query, fields) => {
  expect(readPeriod(query, TODAY)).toEqual({ ok: false, fields });
});

it("compares with the same number of days right before", () => {
  expect(periodBefore({ from: "2026-03-01", to: "2026-03-07" })).toEqual({
    from: "2026-02-22",
    to: "2026-02-28",
  });
  const one = { from: TODAY, to: TODAY };
  expect(daysOf(periodBefore(one))).toBe(1);
  expect(everyDay({ from: "2024-02-28", to: "2024-03-01" })).toEqual([
    "2024-02-28",
    "2024-02-29",
    "2024-03-01",
  ]);
});
