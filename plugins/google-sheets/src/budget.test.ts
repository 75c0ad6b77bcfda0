import fc from "fast-check";
import { createRateBudget } from "./budget";

describe("createRateBudget", () => {
  it("refuses what is over, says how long, and lets through after", () => {
    let now = 0;
    const budget = createRateBudget({ reads: 2, writes: 1, windowMs: 1000, now: () => now });
    expect([budget.take("read"), budget.take("read")]).toEqual([0, 0]);
    now = 400;
    expect(budget.take("read")).toBe(600);
    expect(budget.take("write")).toBe(0);
    expect(budget.wait("write")).toBe(1000);
    now = 1000;
    expect(budget.take("read")).toBe(0);
    expect(budget.used("read")).toBe(1);
  });

  it("never grants more than the limit in any window", () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 300 });
    fc.assert(
      fc.property(pauses, (steps) => {
        let now = 0;
        const granted: number[] = [];
        const budget = createRateBudget({ now: () => now });
        for (const step of steps) {
          now += step;
          if (budget.take("write") === 0) granted.push(now);
        }
        for (const end of granted) {
          const inMinute = granted.filter((at) => at > end - 60_000 && at <= end);
          expect(inMinute.length).toBeLessThanOrEqual(60);
        }
      }),
    );
  });
});
