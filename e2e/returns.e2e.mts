// Parcels that come back: scanned in once, their goods back in stock as sellable or counted as damaged (issue 4, "Cash and returns").
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { launch } from "./lib/browser.mts";
import {
  closeDesk,
  type Desk,
  openDesk,
  order,
  reaches,
  rowShows,
  stateOf,
  trackingOf,
} from "./lib/desk.mts";
import { looksRight, openDashboard } from "./lib/desk-browser.mts";
import { eventually } from "./lib/eventually.mts";
import { type Answer, must } from "./lib/http.mts";
import { senditTime } from "./lib/sendit.mts";
import type { ErrorBody, PlacedOrder } from "./lib/shop.mts";

interface Parcel {
  order_id: string;
  number: string;
  state: string;
  lines: { line_id: string; quantity: number; sku: string }[];
  taken_in: { lines: { sellable: number; damaged: number }[] } | null;
  problem: string | null;
}
interface Scanned {
  parcel: Parcel;
  message: string | null;
}
interface View {
  expected: { order_id: string }[];
  expected_count: number;
  recent: { order_id: string; sellable: number; damaged: number; missing: number }[];
  damaged: { sku: string; damaged: number }[];
}

const RETURNS = "/admin/ops/returns";
const ENGLISH = { "accept-language": "en" };

let desk: Desk;
before(async () => {
  desk = await openDesk("returns");
});
after(() => closeDesk(desk));

const scan = (code: string): Promise<Answer<Scanned & ErrorBody>> =>
  desk.admin.call(`${RETURNS}/scan?${new URLSearchParams({ code })}`, { headers: ENGLISH });

const takeIn = (body: object): Promise<Answer<{ parcel: Parcel } & ErrorBody>> =>
  desk.admin.call(RETURNS, { json: body, headers: ENGLISH, timeoutMs: 60_000 });

const view = () => must(desk.admin.call<View>(RETURNS), "returns");

/** Pieces on the shelf, those that orders hold among them. */
async function stocked(): Promise<number> {
  const { stocked_quantity } = await desk.sql.one<{ stocked_quantity: number }>(
    "SELECT stocked_quantity::int FROM inventory_level WHERE inventory_item_id = $1 AND location_id = $2",
    [desk.variant.inventoryItem, desk.variant.location],
  );
  return stocked_quantity;
}

const fulfilled = (orderId: string) =>
  eventually("its goods have left the stock", async () => {
    const { count } = await desk.sql.one<{ count: number }>(
      "SELECT count(*)::int FROM order_fulfillment WHERE order_id = $1",
      [orderId],
    );
    return count === 1;
  });

const STATES: Record<string, string> = {
  PICKEDUP: "shipped",
  DELIVERING: "out_for_delivery",
  REJECTED: "refused",
  DELIVERED: "delivered",
};

/** An order of `quantity` pieces whose parcel the carrier moved through `words`. */
async function sent(quantity: number, words: readonly string[]): Promise<PlacedOrder & { tracking: string }> {
  const placed = await order(desk, { quantity });
  const tracking = await trackingOf(desk, placed.id);
  for (const [index, word] of words.entries()) {
    await desk.sandbox.move(tracking, { status: word, lastActionAt: senditTime(index + 1) });
    await reaches(desk, placed.id, STATES[word] ?? word);
  }
  if (words.length) await fulfilled(placed.id);
  return { ...placed, tracking };
}

/** The last news of a parcel, as it follows from a carrier's event. */
async function carrierSays(orderId: string, status: string): Promise<void> {
  await desk.sql.rows(
    `SELECT graphile_worker.add_job('order.follow-shipment', json_build_object('order_id', order_id, 'shipment_id', id,
              'status', $2::text, 'raw_status', $2::text, 'occurred_at', null)) FROM shipment WHERE order_id = $1`,
    [orderId, status],
  );
  await reaches(desk, orderId, status);
}

const verdict = ({ lines }: Parcel, sellable: number, damaged: number) =>
  lines.map(({ line_id }) => ({ line_id, sellable, damaged }));

describe("a refused parcel", () => {
  it("is found by its tracking number or its order's, and goes back once, whoever scans how often", async () => {
    const one = await sent(3, ["PICKEDUP", "DELIVERING", "REJECTED"]);
    assert.ok((await view()).expected.some(({ order_id }) => order_id === one.id));
    const before = await stocked();
    for (const code of [one.tracking, ` ${one.tracking.toLowerCase()}\r`, one.number]) {
      const { json } = await scan(code);
      assert.deepEqual(
        [json.parcel?.order_id, json.message, json.parcel?.lines[0]?.quantity],
        [one.id, null, 3],
      );
    }
    const { parcel } = (await scan(one.tracking)).json;
    const body = { order_id: one.id, lines: verdict(parcel, 1, 1), note: "boîte ouverte" };
    const answers = await Promise.all([takeIn(body), takeIn(body), takeIn(body)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409]);
    assert.equal(answers.find(({ status }) => status === 409)?.json.code, "before");
    assert.equal(await stocked(), before + 1, "one piece can be sold again");
    assert.equal(await stateOf(desk, one.id), "returned");
    const { history } = await desk.admin.order(one.id);
    assert.deepEqual(
      [history.at(-1)?.from_state, history.at(-1)?.to_state, history.at(-1)?.reason],
      ["refused", "returned", "boîte ouverte"],
    );
    assert.match(history.at(-1)?.actor ?? "", /^staff:/);
    await rowShows(desk, one.number, { statut_livraison: "Retournée" });
    const again = await scan(one.tracking);
    assert.match(again.json.message ?? "", /taken in before/);
    assert.deepEqual(
      again.json.parcel.taken_in?.lines.map(({ sellable, damaged }) => [sellable, damaged]),
      [[1, 1]],
    );
    assert.equal((await takeIn({ ...body, lines: verdict(parcel, 3, 0) })).status, 409);
    assert.equal(await stocked(), before + 1);
  });

  it("is listed with what came back, and its damaged piece is counted", async () => {
    const { recent, damaged, expected } = await view();
    const [last] = recent;
    assert.deepEqual([last?.sellable, last?.damaged, last?.missing], [1, 1, 1]);
    assert.ok(!expected.some(({ order_id }) => order_id === last?.order_id));
    const { sum } = await desk.sql.one<{ sum: number }>(
      "SELECT sum(damaged)::int FROM stock_return_line WHERE sku = $1",
      [desk.variant.sku],
    );
    assert.equal(damaged.find(({ sku }) => sku === desk.variant.sku)?.damaged, sum);
    const { count } = await desk.sql.one<{ count: number }>(
      "SELECT count(*)::int FROM audit_record WHERE action = 'stock.returned' AND subject_id = $1",
      [last?.order_id],
    );
    assert.equal(count, 1);
  });
});

describe("a parcel whose way back the carrier", () => {
  it("has not told yet passes `returning` on its way to `returned`", async () => {
    const one = await sent(1, ["PICKEDUP"]);
    const before = await stocked();
    const { parcel } = (await scan(one.tracking)).json;
    await must(takeIn({ order_id: one.id, lines: verdict(parcel, 1, 0) }), "take in");
    assert.equal(await stocked(), before + 1);
    const { history } = await desk.admin.order(one.id);
    assert.deepEqual(
      history.slice(-3).map(({ to_state }) => to_state),
      ["shipped", "returning", "returned"],
    );
  });

  it("has told to its end comes into stock by the scan, not by the news", async () => {
    const one = await sent(1, ["PICKEDUP", "DELIVERING", "REJECTED"]);
    await carrierSays(one.id, "returned");
    const before = await stocked();
    const { history } = await desk.admin.order(one.id);
    const { parcel } = (await scan(one.number)).json;
    await must(takeIn({ order_id: one.id, lines: verdict(parcel, 1, 0) }), "take in");
    assert.equal(await stocked(), before + 1);
    assert.equal((await desk.admin.order(one.id)).history.length, history.length);
  });
});

describe("what cannot be taken in", () => {
  it("is a parcel that has not left, and one that was delivered", async () => {
    const [waiting, delivered] = [await sent(1, []), await sent(1, ["PICKEDUP", "DELIVERED"])];
    const before = await stocked();
    for (const [one, code] of [
      [waiting, "not_left"],
      [delivered, "delivered"],
    ] as const) {
      const { json } = await scan(one.number);
      assert.equal(json.parcel.problem, code);
      assert.ok((json.message ?? "").length > 10);
      const refused = await takeIn({ order_id: one.id, lines: verdict(json.parcel, 1, 0) });
      assert.deepEqual([refused.status, refused.json.code], [409, code]);
    }
    assert.equal(await stocked(), before);
  });

  it("is more than was sent, a part of the lines, or a number of nothing", async () => {
    const one = await sent(2, ["PICKEDUP", "DELIVERING", "REJECTED"]);
    const before = await stocked();
    const { parcel } = (await scan(one.number)).json;
    for (const lines of [verdict(parcel, 2, 1), [], [...verdict(parcel, 1, 0), ...verdict(parcel, 1, 0)]]) {
      const refused = await takeIn({ order_id: one.id, lines });
      assert.deepEqual([refused.status, refused.json.code], [400, "lines_wrong"]);
    }
    const half = await takeIn({ order_id: one.id, lines: verdict(parcel, 0.5, 0) });
    assert.deepEqual([half.status, half.json.code], [400, "check_fields"]);
    assert.equal(await stocked(), before);
    assert.equal(await stateOf(desk, one.id), "refused");
    for (const code of ["", "NOBODY-1", "%", "'; --"]) assert.equal((await scan(code)).status, 404, code);
    assert.equal((await takeIn({ order_id: "order_01NOSUCH", lines: [] })).status, 404);
    const headers = { authorization: "Bearer nobody" };
    for (const path of ["", "/scan?code=1"])
      assert.equal((await desk.admin.call(`${RETURNS}${path}`, { headers })).status, 401);
  });
});

describe("the returns desk", () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  it("takes one parcel after another from the scanner, on a desk in French", async () => {
    const parcels = [
      await sent(2, ["PICKEDUP", "DELIVERING", "REJECTED"]),
      await sent(1, ["PICKEDUP", "DELIVERING", "REJECTED"]),
    ];
    const before = await stocked();
    const { tab, page, url } = await openDashboard(browser, desk.context, { language: "fr", width: 1440 });
    await page.goto(url("/souk-returns"));
    const field = page.getByLabel("Scannez le code-barres, ou saisissez un n° de suivi ou de commande");
    await field.waitFor();
    for (const { tracking, number } of parcels) {
      await field.fill(tracking);
      await field.press("Enter");
      await page.getByRole("region", { name: number }).waitFor();
      assert.equal(await field.inputValue(), "");
    }
    const [first, second] = parcels;
    const card = page.getByRole("region", { name: first?.number ?? "" });
    await card.getByRole("spinbutton", { name: /^Abîmés/ }).fill("1");
    await looksRight(page, desk.context, { name: "returns-fr-1440", language: "fr" });
    await page.getByRole("button", { name: "Tout reprendre tel quel" }).click();
    await card.waitFor({ state: "detached" });
    await page.getByRole("region", { name: second?.number ?? "" }).waitFor({ state: "detached" });
    assert.equal(await stocked(), before + 2);
    await field.fill(first?.tracking ?? "");
    await field.press("Enter");
    await page.getByRole("alert").getByText("Ce colis a déjà été repris").waitFor();
    await looksRight(page, desk.context, { name: "returns-again-fr-1440", language: "fr" });
    await tab.close();
  });

  it("works on a phone in Arabic", async () => {
    const one = await sent(1, ["PICKEDUP", "DELIVERING", "REJECTED"]);
    const { tab, page, url } = await openDashboard(browser, desk.context, { language: "ar", width: 390 });
    await page.goto(url("/souk-returns"));
    const field = page.getByLabel("امسح الرمز أو اكتب رقم التتبع أو رقم الطلب");
    await field.fill(one.number);
    await field.press("Enter");
    const card = page.getByRole("region", { name: one.number });
    await card.waitFor();
    await looksRight(page, desk.context, { name: "returns-ar-390", language: "ar" });
    await card.getByRole("button", { name: "استلام", exact: true }).click();
    await card.waitFor({ state: "detached" });
    assert.equal(await stateOf(desk, one.id), "returned");
    await tab.close();
  });
});
