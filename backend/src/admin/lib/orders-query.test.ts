import { activeFilters, changed, paramsOf, queryOf, statesOf, viewQuery } from "./orders-query";

const address = "state=pending,confirmed&q=0612000001&city=Rabat&min=100&sort=-total&offset=50";

it("reads an address and writes the same one", () => {
  const query = queryOf(new URLSearchParams(address));
  expect(query).toEqual({
    state: "pending,confirmed",
    q: "0612000001",
    city: "Rabat",
    min: "100",
    sort: "-total",
    offset: 50,
  });
  expect(queryOf(paramsOf(query))).toEqual(query);
  expect(statesOf(query)).toEqual(["pending", "confirmed"]);
});

it("leaves out what is foreign, empty or nonsense", () => {
  expect(queryOf(new URLSearchParams("utm=1&q=%20&offset=-3&from="))).toEqual({ offset: 0 });
  expect(paramsOf({ offset: 0 }).toString()).toBe("");
});

it("begins at the first page when a filter changes", () => {
  const query = queryOf(new URLSearchParams(address));
  expect(changed(query, { city: undefined }).offset).toBe(0);
  expect(changed(query, { offset: 75 })).toEqual({ ...query, offset: 75 });
});

it("shows filters as chips, but neither states nor search", () => {
  expect(activeFilters(queryOf(new URLSearchParams(address)))).toEqual([
    ["city", "Rabat"],
    ["min", "100"],
  ]);
});

it("keeps a view without its page", () => {
  expect(viewQuery(queryOf(new URLSearchParams(address)))).not.toContain("offset");
});
