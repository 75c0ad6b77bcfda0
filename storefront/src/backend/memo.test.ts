import { memo } from "./memo";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it("asks again only after its time", async () => {
  const load = jest.fn(async () => "a");
  await memo("k1", 1000, load);
  await memo("k1", 1000, load);
  expect(load).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(1001);
  await memo("k1", 1000, load);
  expect(load).toHaveBeenCalledTimes(2);
});

it("never keeps a failure, and serves the last good value for a while", async () => {
  expect(await memo("k2", 1000, async () => null)).toBeNull();
  await memo("k2", 1000, async () => "good");
  jest.advanceTimersByTime(5000);
  expect(await memo("k2", 1000, async () => null)).toBe("good");
  jest.advanceTimersByTime(6000);
  expect(await memo("k2", 1000, async () => null)).toBeNull();
});
