import { isFinal, isOrderState, stepsAhead, tone } from "./states";

it("knows the design's states and nothing else", () => {
  expect(isOrderState("out_for_delivery")).toBe(true);
  expect(isOrderState("cancelled")).toBe(false);
  expect(isOrderState(undefined)).toBe(false);
});

it("shows what usually follows, and nothing after a turn", () => {
  expect(stepsAhead("shipped")).toEqual(["out_for_delivery", "delivered"]);
  expect(stepsAhead("delivered")).toEqual([]);
  expect(stepsAhead("refused")).toEqual([]);
});

it("colours and closes", () => {
  expect([tone("delivered"), tone("lost"), tone("shipped")]).toEqual(["good", "bad", "open"]);
  expect(isFinal("refused")).toBe(false);
  expect(isFinal("returned")).toBe(true);
});
