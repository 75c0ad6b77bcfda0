import { later, secondsUntil, standingOf, wantsTouch } from "./life";

const START = new Date("2026-11-22T08:00:00Z");
const session = (over: Partial<Parameters<typeof standingOf>[0]> = {}) => ({
  expires_at: later(START, 3600),
  last_used_at: START,
  idle_seconds: 1800,
  ended_at: null,
  ...over,
});

it("is refused one hour after sign-in, even when it is used every ten seconds", () => {
  const used = session();
  let lastActive = 0;
  for (let second = 0; second <= 4000; second += 10) {
    const now = later(START, second);
    if (standingOf(used, now) !== "active") continue;
    lastActive = second;
    if (wantsTouch(used, now)) used.last_used_at = now;
  }
  expect(lastActive).toBe(3590);
  expect(standingOf(used, later(START, 3600))).toBe("expired");
});

it("ends when it is left alone for the idle limit, and not before", () => {
  expect(standingOf(session(), later(START, 1799))).toBe("active");
  expect(standingOf(session(), later(START, 1800))).toBe("idle");
});

it("stays ended", () => {
  expect(standingOf(session({ ended_at: START }), later(START, 1))).toBe("ended");
});

it("writes the last use at most once a minute, and often enough for a short idle limit", () => {
  expect(wantsTouch(session(), later(START, 59))).toBe(false);
  expect(wantsTouch(session(), later(START, 60))).toBe(true);
  expect(wantsTouch(session({ idle_seconds: 60 }), later(START, 15))).toBe(true);
});

it("counts whole seconds down to nothing", () => {
  expect(secondsUntil(later(START, 90), START)).toBe(90);
  expect(secondsUntil(START, later(START, 5))).toBe(0);
});
