import { change, presetPeriod } from "./periods";

it("ends every period today", () => {
  const today = "2026-03-02";
  expect(presetPeriod("today", today)).toEqual({ from: today, to: today });
  expect(presetPeriod("days7", today)).toEqual({ from: "2026-02-24", to: today });
  expect(presetPeriod("days30", today)).toEqual({ from: "2026-02-01", to: today });
  expect(presetPeriod("month", today)).toEqual({ from: "2026-03-01", to: today });
});

it("compares with what was before, if there was anything", () => {
  expect(change(150, 100)).toBe(0.5);
  expect(change(0, 4)).toBe(-1);
  expect(change(3, 0)).toBeNull();
  expect(change(null, 0.5)).toBeNull();
  expect(change(0.5, null)).toBeNull();
});
