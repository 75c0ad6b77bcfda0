import { Gate } from "./gate";

test("at most so many tasks run at once, in their order, and a failure frees its place", async () => {
  const gate = new Gate(2);
  const seen: number[] = [];
  let running = 0;
  let most = 0;
  const task = (n: number) => async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running -= 1;
    seen.push(n);
    if (n === 1) throw new Error("no");
  };
  const results = await Promise.allSettled([0, 1, 2, 3, 4].map((n) => gate.run(task(n))));
  expect(most).toBe(2);
  expect(seen).toEqual([0, 1, 2, 3, 4]);
  expect(results.map((result) => result.status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
    "fulfilled",
  ]);
});
