// The Arabic journey with a given PostgreSQL 15 and Redis 7, two backend processes at once (issue 2, must hold 10).
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { freePort } from "../scripts/lib/ports.mts";
import type { Stack } from "../scripts/lib/stack.mts";
import { launch, phoneContext } from "./lib/browser.mts";
import { contextOf } from "./lib/context.mts";
import { deliver, provenParcel, provenRow } from "./lib/delivery.mts";
import { closeDesk, type Desk, openDesk, rowShows, trackingOf } from "./lib/desk.mts";
import { freshKey, orderBody } from "./lib/people.mts";
import { type GivenServer, startPostgres15, startRedis7 } from "./lib/servers.mts";
import { type PlacedOrder, Shop } from "./lib/shop.mts";
import { Shopper, type Wish } from "./lib/shopper.mts";
import { freshDataDir, startShop } from "./lib/start.mts";

let given: GivenServer[] = [];
let stack: Stack;
let desk: Desk;
let browser: Browser;
/** One client for each backend process. */
let shops: [Shop, Shop];

before(async () => {
  const dataDir = freshDataDir();
  const postgres = await startPostgres15(dataDir);
  given = [postgres];
  const redis = await startRedis7();
  given.push(redis);
  stack = await startShop({ dataDir, databaseUrl: postgres.url, env: { REDIS_URL: redis.url } });
  const second = await freePort();
  await stack.startBackend("backend-2", { BACKEND_PORT: String(second) });
  const context = contextOf(stack);
  desk = await openDesk("servers", context);
  shops = [desk.shop, new Shop(context, `http://localhost:${second}`)];
  browser = await launch();
});

after(async () => {
  await browser?.close();
  if (desk) await closeDesk(desk);
  await stack?.stop();
  for (const server of given) await server.stop();
  if (stack) rmSync(stack.dataDir, { recursive: true, force: true });
});

describe("two backends, PostgreSQL 15 and Redis 7", () => {
  it("are what the shop runs on", async () => {
    const { version } = await desk.sql.one<{ version: string }>("SELECT version()");
    assert.match(version, /^PostgreSQL 15\./);
    assert.ok(stack.env.REDIS_URL?.startsWith("redis://"));
    assert.equal(stack.services.has("backend-2"), true);
  });

  it("carry the Arabic journey", async () => {
    const wish: Wish = {
      locale: "ar",
      name: "حفيظة المنصوري",
      phone: desk.phone(),
      city: "مراكش",
      address: "درب سيدي بوعمرو، رقم 11",
    };
    const to = { city: "Marrakech", sendit: "Marrakech - Autres quartiers" };
    const phone = await phoneContext(browser, { locale: "ar" });
    const shopper = await Shopper.open(phone, { context: desk.context, locale: "ar" });
    const seen = await shopper.buy(wish);
    const tracking = await provenRow(desk, seen, wish, to);
    await provenParcel(desk, seen, wish, to);
    await deliver(desk, seen.number, tracking);
    const text = await shopper.track(seen.number, wish.phone);
    assert.ok(text.includes("تم التسليم"));
    await phone.close();
  });

  it("share the orders: half through each, each with one row and one parcel", async () => {
    const send = (index: number): Promise<PlacedOrder> =>
      (index % 2 ? shops[1] : shops[0]).place(orderBody(desk.variant.id, desk.phone()), freshKey());
    const placed = await Promise.all(Array.from({ length: 12 }, (_, index) => send(index)));
    for (const { id, number } of placed) {
      const tracking = await trackingOf(desk, id, 60_000);
      await rowShows(desk, number, { tracking_id: tracking }, 60_000);
      assert.equal((await desk.sandbox.parcelsOf(number)).length, 1);
    }
  });

  it("know each other's keys", async () => {
    const key = freshKey();
    const body = orderBody(desk.variant.id, desk.phone());
    const answers = await Promise.all(
      [0, 1, 0, 1].map((index) => (index ? shops[1] : shops[0]).send(body, key)),
    );
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
  });

  it("show one and the same order to its shopper", async () => {
    const phone = desk.phone();
    const placed = await shops[0].place(orderBody(desk.variant.id, phone));
    const seen = await shops[1].status(placed.number, phone);
    assert.equal(seen.status, 200);
    assert.equal(seen.json.order.number, placed.number);
  });

  it("go on when one of them ends", async () => {
    const second = stack.services.get("backend-2");
    const body = orderBody(desk.variant.id, desk.phone());
    const placed = await shops[1].place(body);
    await second?.stop("SIGKILL", 1_000);
    const tracking = await trackingOf(desk, placed.id, 60_000);
    await rowShows(desk, placed.number, { tracking_id: tracking }, 60_000);
    assert.equal((await desk.sandbox.parcelsOf(placed.number)).length, 1);
  });
});
