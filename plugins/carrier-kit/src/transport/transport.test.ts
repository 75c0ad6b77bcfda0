import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { PreparedCall } from "../http";
import { createBreaker } from "./breaker";
import { createRateBudget, memoryBudgetStore } from "./budget";
import { retryAfter, sendOnce } from "./send";
import { createSessionKeeper, jwtExpiry } from "./session";

function handClock() {
  let now = 1_000_000;
  return {
    now: () => now,
    sleep: () => Promise.resolve(),
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe("rate budget", () => {
  test("never lets more than the documented calls pass in any window", async () => {
    const clock = handClock();
    const budget = createRateBudget({ calls: 10, perMs: 1000 }, clock);
    const passed: number[] = [];
    for (let tick = 0; tick < 500; tick += 1) {
      if ((await budget.take("create")).ok) passed.push(clock.now());
      clock.pass(13);
    }
    for (const at of passed)
      expect(passed.filter((other) => other > at - 1000 && other <= at).length).toBeLessThanOrEqual(10);
    expect(passed.length).toBeGreaterThan(60);
  });

  test("polls leave room for creates, and are told how long to wait", async () => {
    const clock = handClock();
    const budget = createRateBudget({ calls: 10, perMs: 1000 }, clock);
    const polls = await Promise.all(Array.from({ length: 20 }, () => budget.take("poll")));
    expect(polls.filter((one) => one.ok)).toHaveLength(7);
    expect(polls.at(-1)).toEqual({ ok: false, retryAfterMs: 1000 });
    const creates = await Promise.all(Array.from({ length: 4 }, () => budget.take("create")));
    expect(creates.map((one) => one.ok)).toEqual([true, true, true, false]);
    clock.pass(1001);
    expect((await budget.take("poll")).ok).toBe(true);
  });

  test("a pause stops everything, with or without a limit", async () => {
    for (const limit of [undefined, { calls: 5, perMs: 1000 }]) {
      const clock = handClock();
      const budget = createRateBudget(limit, clock);
      await budget.pause(500);
      expect(await budget.take("create")).toEqual({ ok: false, retryAfterMs: 500 });
      clock.pass(501);
      expect((await budget.take("create")).ok).toBe(true);
    }
  });

  test("two processes with one store share one limit", async () => {
    const clock = handClock();
    const shared = { store: memoryBudgetStore(clock), account: "sendit" };
    const [one, other] = [1, 2].map(() => createRateBudget({ calls: 3, perMs: 1000 }, clock, shared));
    const taken = [await one?.take("create"), await other?.take("create"), await one?.take("create")];
    expect(taken.every((each) => each?.ok)).toBe(true);
    expect(await other?.take("create")).toEqual({ ok: false, retryAfterMs: 1000 });
    await one?.pause(5000);
    expect(await other?.take("create")).toEqual({ ok: false, retryAfterMs: 5000 });
  });

  test("while a shared store fails, calls are counted here", async () => {
    const down = { take: () => Promise.reject(new Error("down")), pause: () => Promise.reject(new Error()) };
    const budget = createRateBudget({ calls: 2, perMs: 1000 }, handClock(), { store: down, account: "x" });
    const taken = [await budget.take("create"), await budget.take("create"), await budget.take("create")];
    expect(taken.map((each) => each.ok)).toEqual([true, true, false]);
  });
});

test("circuit breaker: opens after failures in a row, lets one trial through, closes on success", () => {
  const clock = handClock();
  const breaker = createBreaker({ failures: 3, openMs: 1000 }, clock);
  breaker.failed();
  breaker.failed();
  breaker.succeeded();
  for (let n = 0; n < 3; n += 1) breaker.failed();
  expect(breaker.enter()).toEqual({ ok: false, retryAfterMs: 1000 });
  clock.pass(1001);
  expect(breaker.enter().ok).toBe(true);
  expect(breaker.enter().ok).toBe(false);
  breaker.succeeded();
  expect(breaker.enter().ok).toBe(true);
});

describe("session keeper", () => {
  test("simultaneous callers share a login; a failed one is tried again", async () => {
    const clock = handClock();
    let logins = 0;
    const keeper = createSessionKeeper(async () => {
      logins += 1;
      await Promise.resolve();
      if (logins === 1) return { ok: false, outcome: "unavailable" };
      return { ok: true, value: { secret: `s${logins}`, expiresAt: clock.now() + 100 } };
    }, clock);
    expect((await Promise.all([keeper.get(), keeper.get()])).map((one) => one.ok)).toEqual([false, false]);
    const both = await Promise.all([keeper.get(), keeper.get()]);
    expect(both.map((one) => one.ok && one.value.secret)).toEqual(["s2", "s2"]);
    keeper.drop({ secret: "an older one", expiresAt: 0 });
    expect(await keeper.get()).toEqual(both[0]);
    clock.pass(101);
    expect(await keeper.get()).toMatchObject({ value: { secret: "s3" } });
    expect(logins).toBe(3);
  });

  test("a JWT tells its end, any other token does not", () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    expect(jwtExpiry(`${part({ alg: "x" })}.${part({ exp: 1741078800 })}.sig`)).toBe(1_741_078_800_000);
    for (const token of ["opaque", "a.b.c", `a.${part({ exp: "x" })}.c`, ""])
      expect(jwtExpiry(token)).toBeUndefined();
  });
});

describe("sendOnce, on a real line", () => {
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path === "/cut") request.socket.destroy();
    else if (path === "/half") {
      response.writeHead(200, { "content-length": "100" }).write("half");
      setTimeout(() => request.socket.destroy(), 10);
    } else if (path === "/redirect") response.writeHead(302, { location: "/ok" }).end();
    else if (path === "/stall") response.writeHead(200).write("…");
    else if (path !== "/slow") response.writeHead(200).end('{"ok":true}');
  });
  let base = "";
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const send = (url: string, timeoutMs = 2000) => {
    const call: PreparedCall = {
      method: "POST",
      url,
      headers: {},
      body: null,
      payload: "{}",
      expect: "json",
    };
    return sendOnce(call, timeoutMs, fetch);
  };

  test("an answer is read to its end", async () => {
    expect(await send(`${base}/ok`)).toMatchObject({ ok: true, answer: { status: 200, json: { ok: true } } });
  });
  test("a redirect is not followed", async () => {
    expect(await send(`${base}/redirect`)).toMatchObject({ ok: true, answer: { status: 302 } });
  });
  test.each([
    ["/cut", "cut", 2000],
    ["/half", "cut", 2000],
    ["/slow", "timeout", 60],
    ["/stall", "timeout", 60],
  ])("%s is %s", async (path, failure, timeoutMs) => {
    expect(await send(`${base}${path}`, timeoutMs)).toEqual({ ok: false, failure });
  });
  test("a refused connection and an unknown host were surely not executed", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect(await send(`http://127.0.0.1:${port}/x`)).toEqual({ ok: false, failure: "unreachable" });
    expect(await send(`http://localhost:${port}/x`)).toEqual({ ok: false, failure: "unreachable" });
    expect(await send("http://carrier.invalid/x")).toEqual({ ok: false, failure: "unreachable" });
  });
});

test("Retry-After in seconds or as a date, at most an hour", () => {
  const reply = (value: string) => ({
    ok: true as const,
    answer: {
      status: 429,
      headers: { "retry-after": value },
      text: "",
      json: undefined,
      bytes: new Uint8Array(),
    },
  });
  const now = Date.UTC(2025, 0, 1);
  expect(retryAfter(reply("30"), now)).toBe(30_000);
  expect(retryAfter(reply("999999"), now)).toBe(3_600_000);
  expect(retryAfter(reply(new Date(now + 5000).toUTCString()), now)).toBe(5000);
  for (const wrong of ["", "soon"]) expect(retryAfter(reply(wrong), now)).toBeUndefined();
});
