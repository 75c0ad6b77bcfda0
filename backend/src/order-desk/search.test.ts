import { searchCondition } from "./search";
import { whereOrders } from "./where";

const context = { settings: { pending_minutes: 60, late_days: 5 } };
const values = (q: string, exact = false) => searchCondition(q, { exact })?.values ?? [];

it.each(["0612000001", "06 12 00 00 01", "+212612000001", "00212 (0) 612000001", "٠٦١٢٠٠٠٠٠١", "612000001"])(
  "%s is one whole phone",
  (q) => expect(values(q)).toContain("+212612000001"),
);

it("looks for the beginning of a phone, but not for those who may not see phones", () => {
  expect(values("061200")).toContain("+21261200%");
  expect(values("061200", true)).not.toContain("+21261200%");
  expect(values("0612000001", true)).toContain("+212612000001");
  expect(values("061")).toEqual([]);
});

it("reads words, a city in any script and a tracking number", () => {
  expect(values("Amina l'Oujdi")).toEqual(["Amina", "l", "Oujdi"]);
  expect(values("الرباط")).toContain("Rabat");
  expect(values("s_12-A")).toContain("S\\_12-A%");
});

it("finds nothing for what says nothing, and everything for nothing at all", () => {
  expect(searchCondition("%&|!", { exact: false })).toEqual({ sql: "false", values: [] });
  expect(searchCondition("  ", { exact: false })).toBeNull();
});

it("has a value for each place, whatever is filtered", () => {
  const filter = {
    states: ["pending"] as const,
    from: "2026-11-01",
    to: "2026-11-02",
    city: "fes",
    carrier: "sendit",
    min: 1,
    max: 2,
    q: "Amina 0612000001",
  };
  for (const payment of ["due", "captured", "canceled"] as const)
    for (const sheet of ["waiting", "written", "failed", "none"] as const)
      for (const needs of [
        "pending_long",
        "export_failed",
        "parcel_refused",
        "unmapped_city",
        "late",
      ] as const) {
        const { sql, values: given } = whereOrders({ ...filter, payment, sheet, needs }, context);
        expect(sql.match(/\?/g)).toHaveLength(given.length);
      }
});

it("leaves the states out when every state is counted", () => {
  expect(whereOrders({ states: ["pending"] }, context, true)).toEqual({ sql: "true", values: [] });
});
