import { transitionWords } from "./transition-words";

const t = (key: string, values?: Record<string, string>) => (values ? `${key} ${values.state}` : key);

it("has words of their own for confirming and canceling, and general ones for the rest", () => {
  expect(transitionWords(t, "confirmed").label).toBe("transition.confirmed");
  expect(transitionWords(t, "canceled").done).toBe("transition.canceledDone");
  expect(transitionWords(t, "shipped")).toEqual({
    label: "transition.other state.shipped",
    done: "transition.otherDone state.shipped",
  });
});
