import { waitAfter } from "./back-off";

it("costs nothing for the free tries, then doubles up to a quarter of an hour", () => {
  const waits = [1, 4, 5, 6, 7, 8, 13, 14, 50, 5000].map((failures) => waitAfter(failures, 5));
  expect(waits).toEqual([0, 0, 2, 4, 8, 16, 512, 900, 900, 900]);
});

it("leaves a guesser few tries a day", () => {
  let tries = 0;
  for (let second = 0; second < 24 * 3600; tries += 1) second += Math.max(1, waitAfter(tries + 1, 5));
  expect(tries).toBeLessThan(120);
});
