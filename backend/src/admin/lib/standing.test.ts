import { noParcelReason, noSheetReason, otherErrors, paymentStanding } from "./standing";
import { failure, sheetOf, shipmentOf, viewOf, WITHDRAWN } from "./view.fixture";

const captured = { id: "pay_1", amount: 349.5, captured_at: "2026-11-25T09:00:00.000Z" };

it.each([
  ["pending", "due"],
  ["out_for_delivery", "due"],
  ["delivered", "held"],
  ["refused", "nothing"],
  ["canceled", "nothing"],
] as const)("says where the cash of a %s order is: %s", (state, word) => {
  expect(paymentStanding(viewOf(state)).word).toBe(word);
});

it("knows money that is in, and online payment", () => {
  expect(paymentStanding(viewOf("delivered", { payment: captured })).word).toBe("in");
  const online = { order: { payment: "online" as const } };
  expect(paymentStanding(viewOf("shipped", { ...online, payment: captured })).word).toBe("paid");
  expect(paymentStanding(viewOf("pending", online)).word).toBe("unpaid");
});

it("says why there is no sheet row", () => {
  expect(noSheetReason(viewOf("pending"))).toBe("waiting");
  expect(noSheetReason(viewOf("confirmed"))).toBe("coming");
  expect(noSheetReason(viewOf("canceled"))).toBe("without");
});

it("says why there is no parcel", () => {
  expect(noParcelReason(viewOf("pending", { shipment: null }))).toBe("waiting");
  expect(noParcelReason(viewOf("confirmed", { shipment: null }))).toBe("coming");
  expect(noParcelReason(viewOf("confirmed", { shipment: null, history: WITHDRAWN }))).toBe("withdrawn");
  expect(noParcelReason(viewOf("canceled", { shipment: null }))).toBe("without");
});

it("shows an open error once: where its section does not say it already", () => {
  const of = (id: string, en: string) => ({
    id,
    target: "shipment" as const,
    kind: "refused",
    message: { ar: en, fr: en, en },
    tries: 1,
    last_at: new Date(0),
  });
  const view = viewOf("confirmed", {
    sheet: sheetOf("failed", { last_error: failure("network", { ar: "a", fr: "a", en: "row" }) }),
    shipment: shipmentOf("refused", { last_error: failure("refused", { ar: "b", fr: "b", en: "parcel" }) }),
    errors: [of("1", "row"), of("2", "parcel"), of("3", "contradiction")],
  });
  expect(otherErrors(view).map(({ id }) => id)).toEqual(["3"]);
});
