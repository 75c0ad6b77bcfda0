import { ORDER_STATES } from "@souk/contracts";
import { isAllowed, isFinal } from "../modules/order-flow/transitions";
import { isSound, problemOf, statesUntilReturned } from "./judge";

it("takes every order that has left the shop and is not over to returned by allowed steps", () => {
  for (const state of ORDER_STATES) {
    if (problemOf(state)) continue;
    const steps = [state, ...statesUntilReturned(state)];
    expect(steps.at(-1)).toBe("returned");
    for (const [at, to] of steps.slice(1).entries())
      expect([steps[at], to, isAllowed(steps[at] ?? state, to)]).toEqual([steps[at], to, true]);
  }
});

it("refuses final states but returned, and what has not left", () => {
  const refused = ORDER_STATES.filter(problemOf);
  expect(refused.filter(isFinal).sort()).toEqual(["canceled", "delivered", "lost"]);
  expect(refused.filter((state) => !isFinal(state)).sort()).toEqual([
    "awaiting_pickup",
    "confirmed",
    "pending",
  ]);
});

describe("what staff say of the lines", () => {
  const lines = [
    { line_id: "a", quantity: 2 },
    { line_id: "b", quantity: 1 },
  ];
  const verdict = (line_id: string, sellable: number, damaged: number) => ({ line_id, sellable, damaged });
  it.each([
    ["all sellable", [verdict("a", 2, 0), verdict("b", 1, 0)], true],
    ["some damaged, some missing", [verdict("a", 0, 1), verdict("b", 0, 0)], true],
    ["too many", [verdict("a", 2, 1), verdict("b", 1, 0)], false],
    ["a line left out", [verdict("a", 2, 0)], false],
    ["a line twice", [verdict("a", 1, 0), verdict("a", 1, 0)], false],
    ["a stranger's line", [verdict("a", 1, 0), verdict("c", 1, 0)], false],
  ])("%s: %j is sound: %s", (_, verdicts, sound) => expect(isSound(verdicts, lines)).toBe(sound));
});
