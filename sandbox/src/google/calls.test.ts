import { CallMeter, DEFAULT_QUOTA, emptyCalls } from "./calls";

describe("CallMeter", () => {
  let now = Date.UTC(2026, 10, 22, 10, 0, 0);
  const full = (work: () => void, message: string) => expect(work).toThrow(message);

  it("keeps the user's minute, sliding, reads apart from writes", () => {
    const meter = new CallMeter(emptyCalls(), DEFAULT_QUOTA, () => now);
    for (let i = 0; i < 60; i++) {
      meter.record("read", "a");
      now += 500;
    }
    full(() => meter.record("read", "a"), "Read requests per minute per user");
    meter.record("write", "a");
    meter.record("read", "b");
    now += 30_001;
    meter.record("read", "a");
    expect(meter.calls.read).toMatchObject({ total: 62, refused: 1, busiest_minute: 61 });
    expect(Object.values(meter.calls.read.per_minute)).toEqual([61, 1]);
  });

  it("keeps the project's minute over all users", () => {
    const meter = new CallMeter(emptyCalls(), { ...DEFAULT_QUOTA, perProject: 2 }, () => now);
    meter.record("write", "a");
    meter.record("write", "b");
    full(() => meter.record("write", "c"), "Write requests per minute'");
  });
});
