import { CallMeter } from "./calls";

it("counts by minute and forgets what is older than an hour", () => {
  let now = Date.parse("2026-11-22T17:05:30Z");
  const meter = new CallMeter(() => now);
  meter.count();
  meter.count();
  now += 60_000;
  meter.count();
  expect(meter.counts()).toEqual({
    total: 3,
    per_minute: { "2026-11-22T17:05Z": 2, "2026-11-22T17:06Z": 1 },
  });

  now += 59 * 60_000;
  meter.count();
  expect(meter.counts()).toEqual({
    total: 4,
    per_minute: { "2026-11-22T17:06Z": 1, "2026-11-22T18:05Z": 1 },
  });

  meter.reset();
  expect(meter.counts()).toEqual({ total: 0, per_minute: {} });
});
