import { OpsProblem } from "./ops-problem";
import { isUnderWay, pollEvery } from "./polling";
import { sheetOf, shipmentOf, viewOf, WITHDRAWN } from "./view.fixture";

it.each([
  ["a row that is due", viewOf("delivered", { sheet: sheetOf("due") }), true],
  ["a row that does not exist yet", viewOf("confirmed", { sheet: null }), true],
  ["a parcel being sent", viewOf("confirmed", { shipment: shipmentOf("sending") }), true],
  ["a parcel whose order follows", viewOf("confirmed", { shipment: shipmentOf("created") }), true],
  ["a first parcel to come", viewOf("confirmed", { shipment: null }), true],
  ["a courier on the road", viewOf("out_for_delivery"), true],
  ["a parcel being withdrawn", viewOf("canceled", { shipment: shipmentOf("created") }), true],
  ["a refused parcel", viewOf("confirmed", { shipment: shipmentOf("refused") }), false],
  ["a withdrawn parcel", viewOf("confirmed", { shipment: null, history: WITHDRAWN }), false],
  ["an order that waits for staff", viewOf("pending", { sheet: null, shipment: null }), false],
  ["a delivered order", viewOf("delivered"), false],
])("sees whether something is under way: %s", (_, view, underWay) => {
  expect(isUnderWay(view)).toBe(underWay);
});

it("does not wait for a parcel that the carrier will not give back", () => {
  const errors = [
    {
      id: "err_1",
      target: "shipment" as const,
      kind: "cancel_refused",
      message: { ar: "", fr: "", en: "" },
      tries: 1,
      last_at: new Date(0),
    },
  ];
  expect(isUnderWay(viewOf("canceled", { shipment: shipmentOf("created"), errors }))).toBe(false);
});

it("asks every 5 s while busy, calmly while waiting for a person, and never again at the end", () => {
  expect(pollEvery(viewOf("shipped"), null)).toBe(5_000);
  expect(pollEvery(viewOf("pending", { sheet: null, shipment: null }), null)).toBe(30_000);
  expect(pollEvery(viewOf("delivered", { sheet: sheetOf("failed") }), null)).toBe(30_000);
  expect(pollEvery(viewOf("delivered"), null)).toBe(false);
});

it("keeps looking for an order that is not followed yet, not for one that cannot be loaded", () => {
  expect(pollEvery(undefined, new OpsProblem(404, "not_found", "Not found"))).toBe(5_000);
  expect(pollEvery(undefined, new OpsProblem(500, "internal", null))).toBe(false);
});
