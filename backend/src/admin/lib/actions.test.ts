import { canRunSheet, otherCarriers, parcelAction, remittance, transitionButtons } from "./actions";
import { failure, sheetOf, shipmentOf, viewOf, WITHDRAWN } from "./view.fixture";

const SOON = Date.parse("2026-11-22T10:00:05.000Z");
const LATER = Date.parse("2026-11-22T10:05:00.000Z");

describe("another carrier", () => {
  const ids = (shipment: Parameters<typeof viewOf>[1]) =>
    otherCarriers(viewOf("confirmed", shipment), SOON).map(({ id }) => id);

  it("may take a refused parcel, not the one that refused it", () => {
    expect(ids({ shipment: shipmentOf("refused", { last_error: failure("refused") }) })).toEqual(["digylog"]);
  });

  it("may take one that the first withdrew", () => {
    expect(ids({ shipment: null, history: WITHDRAWN })).toEqual(["sendit", "digylog"]);
  });

  it.each(["uncertain", "sending", "created"] as const)("must not take one that is %s", (state) => {
    expect(ids({ shipment: shipmentOf(state, { last_error: failure("uncertain") }) })).toEqual([]);
  });
});

describe("the parcel's action", () => {
  it.each([
    ["refused by the carrier", shipmentOf("refused", { last_error: failure("refused") }), "sendAgain"],
    ["failed, to be tried again", shipmentOf("planned", { last_error: failure("unavailable") }), "sendAgain"],
    ["without an answer", shipmentOf("uncertain", { last_error: failure("uncertain") }), "check"],
    ["planned for the first time", shipmentOf("planned"), null],
    ["being sent", shipmentOf("sending"), null],
    ["created", shipmentOf("created"), null],
  ])("of one %s", (_, shipment, action) => {
    expect(parcelAction(viewOf("confirmed", { shipment }), SOON)).toBe(action);
  });

  it("is to send one that the carrier withdrew", () => {
    expect(parcelAction(viewOf("confirmed", { shipment: null, history: WITHDRAWN }), SOON)).toBe("send");
  });

  it("waits a minute for the first parcel", () => {
    const view = viewOf("confirmed", { shipment: null });
    expect(parcelAction(view, SOON)).toBeNull();
    expect(parcelAction(view, LATER)).toBe("send");
  });

  it.each(["pending", "awaiting_pickup", "shipped", "delivered", "canceled"] as const)(
    "is none while %s",
    (state) => {
      expect(parcelAction(viewOf(state, { shipment: shipmentOf("refused") }), LATER)).toBeNull();
    },
  );
});

it("lets a row run again unless it is about to be written", () => {
  expect(canRunSheet(viewOf("confirmed", { sheet: null }))).toBe(false);
  expect(canRunSheet(viewOf("confirmed", { sheet: sheetOf("due") }))).toBe(false);
  for (const sheet of [
    sheetOf("due", { last_error: failure("network") }),
    sheetOf("written"),
    sheetOf("failed"),
    sheetOf("missing"),
    sheetOf("invalid"),
  ]) {
    expect(canRunSheet(viewOf("confirmed", { sheet }))).toBe(true);
  }
});

describe("the remittance", () => {
  const paid = { id: "pay_1", amount: 349.5, captured_at: "2026-11-25T09:00:00.000Z" };

  it("is ready on a delivered cash order, once", () => {
    expect(remittance(viewOf("delivered"))).toBe("ready");
    expect(remittance(viewOf("delivered", { payment: paid }))).toBe("done");
  });

  it("is nothing before delivery, without a payment, and for online payment", () => {
    expect(remittance(viewOf("shipped"))).toBeNull();
    expect(remittance(viewOf("delivered", { payment: null }))).toBeNull();
    expect(remittance(viewOf("delivered", { payment: paid, order: { payment: "online" } }))).toBeNull();
  });
});

it("has one button for each allowed state, the primary one last, a reason asked for canceling", () => {
  expect(transitionButtons([])).toEqual([]);
  expect(transitionButtons(["confirmed", "canceled"])).toEqual([
    { to: "canceled", primary: false, asksReason: true },
    { to: "confirmed", primary: true, asksReason: false },
  ]);
});
