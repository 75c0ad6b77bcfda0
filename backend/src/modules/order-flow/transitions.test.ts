import { ORDER_STATES, type OrderState, SHIPMENT_STATUSES } from "@souk/contracts";
import { effectOfShipment, isAllowed, isFinal, nextStatesByHand } from "./transitions";

/** The design's table, written out a second time: a change of one must be a change of both. */
const TABLE = `
pending: confirmed canceled
confirmed: awaiting_pickup canceled
awaiting_pickup: shipped out_for_delivery delivered refused returning lost canceled confirmed
shipped: out_for_delivery delivered refused returning lost
out_for_delivery: delivered shipped refused returning lost
refused: out_for_delivery delivered returning returned lost
returning: returned lost out_for_delivery
delivered:
returned:
lost:
canceled:`;

const allowed = new Set(
  TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const [from = "", targets = ""] = line.split(":");
      return targets
        .trim()
        .split(" ")
        .filter(Boolean)
        .map((to) => `${from}>${to}`);
    }),
);

test.each(ORDER_STATES.flatMap((from) => ORDER_STATES.map((to) => [from, to] as const)))(
  "%s to %s is as the design says",
  (from, to) => {
    expect(isAllowed(from, to)).toBe(allowed.has(`${from}>${to}`));
  },
);

test("final states are the four that nothing leaves", () => {
  expect(ORDER_STATES.filter(isFinal)).toEqual(["delivered", "returned", "lost", "canceled"]);
});

test("whatever a parcel says, an order moves along allowed edges only", () => {
  for (const state of ORDER_STATES) {
    for (const status of SHIPMENT_STATUSES) {
      const effect = effectOfShipment(state, status);
      if (effect.kind === "move") expect(isAllowed(state, effect.to)).toBe(true);
    }
  }
});

test.each<[OrderState, Parameters<typeof effectOfShipment>[1], ReturnType<typeof effectOfShipment>]>([
  ["confirmed", "created", { kind: "move", to: "awaiting_pickup" }],
  ["awaiting_pickup", "picked_up", { kind: "move", to: "shipped" }],
  ["shipped", "in_transit", { kind: "none" }],
  ["awaiting_pickup", "delivered", { kind: "move", to: "delivered" }],
  ["out_for_delivery", "failed_attempt", { kind: "attempt" }],
  ["awaiting_pickup", "cancelled", { kind: "move", to: "confirmed" }],
  ["shipped", "cancelled", { kind: "move", to: "returning" }],
  ["shipped", "awaiting_pickup", { kind: "none" }],
  ["out_for_delivery", "in_transit", { kind: "move", to: "shipped" }],
  ["delivered", "refused", { kind: "contradiction" }],
  ["delivered", "delivered", { kind: "none" }],
  ["canceled", "delivered", { kind: "contradiction" }],
  ["returned", "failed_attempt", { kind: "contradiction" }],
])("%s and a parcel that is %s", (state, status, effect) => {
  expect(effectOfShipment(state, status)).toEqual(effect);
});

test("staff validate and cancel; the rest follows from the parcel", () => {
  expect(nextStatesByHand("pending")).toEqual(["confirmed", "canceled"]);
  expect(nextStatesByHand("confirmed")).toEqual(["canceled"]);
  expect(nextStatesByHand("awaiting_pickup")).toEqual(["canceled"]);
  expect(nextStatesByHand("shipped")).toEqual([]);
});
