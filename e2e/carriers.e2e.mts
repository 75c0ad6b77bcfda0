// The whole job with each of the four carriers, the choice between them, and what cannot be sent (issue 3, must hold 3 and 8).
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { launch } from "./lib/browser.mts";
import { CARRIERS, CATHEDIS, type CarrierScene, DIGYLOG, OZONEXPRESS, SENDIT } from "./lib/carriers.mts";
import { deliver, type Place, pageSays, provenAt, provenRow } from "./lib/delivery.mts";
import { closeDesk, type Desk, openDesk, order, rowShows, stateOf, trackingOf } from "./lib/desk.mts";
import { eventually } from "./lib/eventually.mts";
import { call } from "./lib/http.mts";
import { orderBody } from "./lib/people.mts";
import { salma, WORDS, withShopper } from "./lib/scenes.mts";
import { type ErrorBody, LOCALES } from "./lib/shop.mts";
import type { Wish } from "./lib/shopper.mts";

let desk: Desk;
let browser: Browser;
before(async () => {
  desk = await openDesk("carriers");
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await closeDesk(desk);
});

interface Scene {
  carrier: CarrierScene;
  /** What the shopper types and picks; each scene a city of its own, since the shop's pages remember prices for a minute. */
  wish: Pick<Wish, "city" | "district">;
  to: Place;
  /** The carrier's own name of the place. */
  place: RegExp;
}

const SCENES: readonly Scene[] = [
  { carrier: SENDIT, wish: { city: "أكادير" }, to: { city: "Agadir" }, place: /agadir/i },
  { carrier: DIGYLOG, wish: { city: "وجدة" }, to: { city: "Oujda" }, place: /^OUJDA$/ },
  {
    carrier: OZONEXPRESS,
    wish: { city: "كازا", district: "Maârif" },
    to: { city: "Casablanca", district: "Maârif" },
    place: /^Casablanca\s+–\s+Maârif$/,
  },
  { carrier: CATHEDIS, wish: { city: "الرباط" }, to: { city: "Rabat" }, place: /^Rabat$/ },
];

describe("from the phone to the door, in Arabic", () => {
  for (const { carrier, wish: place, to, place: theirs } of SCENES) {
    it(`with ${carrier.id}`, async () => {
      const undo = await desk.admin.delivery({ rules: [{ cities: [to.city], carrier: carrier.id }] });
      const wish = { ...salma(desk.phone()), ...place };
      try {
        await withShopper({ browser, context: desk.context }, { locale: "ar" }, async (shopper) => {
          const seen = await shopper.buy(wish);
          const tracking = await provenRow(desk, seen, wish, to, carrier);
          await provenAt(desk, seen, wish, { carrier, place: theirs });
          assert.ok((await shopper.track(seen.number, wish.phone)).includes(tracking));
          await deliver(desk, seen.number, tracking, carrier);
          await pageSays(() => shopper.text(), WORDS.ar.delivered);
        });
      } finally {
        await undo();
      }
    });
  }
});

describe("the shopper's own choice of a carrier", () => {
  for (const carrier of CARRIERS) {
    it(`${carrier.id}: its price, its parcel`, async () => {
      const quotes = await quote({ city: "Marrakech" });
      const price = quotes.json.quotes.find((one) => one.carrier === carrier.id)?.price ?? Number.NaN;
      const placed = await order(desk, { carrier: carrier.id, address: HOME });
      const paid = desk.sql.one<{ delivery_fee: number }>(
        "SELECT delivery_fee::float FROM order_flow WHERE order_id = $1",
        [placed.id],
      );
      const listed = carrier.id === "digylog" ? SHOP_FEE : price;
      assert.equal((await paid).delivery_fee, listed);
      await trackingOf(desk, placed.id);
      const [parcel] = await desk.sandbox.parcelsOf(placed.number);
      assert.equal(parcel?.carrier, carrier.id);
    });
  }
});

/** The shop's flat fee, for a carrier whose list tells no prices. */
const SHOP_FEE = 35;
const HOME = { city: "مراكش", line1: "زنقة الليمون، رقم 7" };
/** A phone that DIGYLOG's stand-in has on its black list. */
const BLACKLISTED = "0612009999";
const MOST_CASH = 3_000;

interface Quotes {
  city: string;
  chosen: string | null;
  quotes: { carrier: string; served: boolean; price: number | null; takes_amount: boolean | null }[];
}
const quote = (json: unknown) => desk.admin.call<Quotes & ErrorBody>("/api/shipping/quote", { json });
const create = (json: unknown, locale = "en") =>
  desk.admin.call<{ shipment: { carrier: string; state: string; reference: string } | null } & ErrorBody>(
    "/api/shipping/create",
    { json, headers: { "accept-language": locale } },
  );
const send = (id: string, carrier: unknown, locale = "en") =>
  desk.admin.call<{ shipment: { reference: string } | null } & ErrorBody>(`/admin/ops/orders/${id}/ship`, {
    json: { carrier },
    headers: { "accept-language": locale },
  });

/** An order that DIGYLOG refuses; it waits for a person. */
async function refusedOrder(): Promise<{ id: string; number: string }> {
  const placed = await desk.shop.place(
    orderBody(desk.variant.id, BLACKLISTED, { carrier: "digylog", address: HOME, quantity: nextQuantity++ }),
  );
  await eventually(
    "the refusal",
    async () => (await desk.admin.order(placed.id)).shipment?.state === "refused",
  );
  return placed;
}
/** Two orders of one phone are no duplicates while their goods differ. */
let nextQuantity = 4;

describe("a refused parcel", () => {
  it("is sent with another carrier by one action, as the second parcel of its order", async () => {
    const { id, number } = await refusedOrder();
    const answer = await send(id, "sendit");
    assert.equal(answer.status, 202, answer.text);
    const tracking = await trackingOf(desk, id);
    const parcels = await desk.sandbox.parcelsOf(number);
    assert.deepEqual(
      parcels.map((one) => [one.carrier, one.reference, one.tracking_number]),
      [["sendit", `${number}-2`, tracking]],
    );
    await rowShows(desk, number, { transporteur: "sendit", tracking_id: tracking });
    assert.deepEqual((await desk.admin.order(id)).errors, []);
    const again = await send(id, "sendit");
    assert.equal(again.status, 202, "asking again changes nothing");
    const other = await send(id, "ozonexpress");
    assert.deepEqual([other.status, other.json.code], [409, "parcel_exists"]);
    assert.equal((await desk.sandbox.parcelsOf(number)).length, 1);
  });

  it("is never sent twice, however often and with whomever it is asked for at once", async () => {
    const { id, number } = await refusedOrder();
    const carriers = ["sendit", "ozonexpress", "cathedis", "sendit", "ozonexpress", "cathedis"];
    const answers = await Promise.all(carriers.map((carrier) => send(id, carrier)));
    assert.ok(answers.every(({ status }) => status === 202 || status === 409));
    await trackingOf(desk, id);
    assert.equal((await desk.sandbox.parcelsOf(number)).length, 1);
  });
});

describe("POST /api/shipping/quote", () => {
  it("gives every enabled carrier's price, and the same again", async () => {
    const first = await quote({ city: "مراكش", total: 500 });
    assert.equal(first.status, 200, first.text);
    assert.equal(first.json.city, "Marrakech");
    assert.equal(first.json.chosen, "sendit");
    assert.deepEqual(
      first.json.quotes.map(({ carrier, served }) => [carrier, served]),
      CARRIERS.map(({ id }) => [id, true]),
    );
    for (const one of first.json.quotes) assert.ok((one.price ?? 0) > 0, `${one.carrier} has a price`);
    assert.deepEqual((await quote({ city: "مراكش", total: 500 })).json, first.json);
  });

  it("passes over who refuses the amount", async () => {
    const { json } = await quote({ city: "Marrakech", total: MOST_CASH + 1 });
    assert.equal(json.chosen, "digylog");
    assert.deepEqual(
      json.quotes.map(({ takes_amount }) => takes_amount),
      [false, true, true, true],
    );
  });
});

describe("the shop's rules", () => {
  it("move dear orders to another carrier without changing the price that was shown", async () => {
    const undo = await desk.admin.delivery({ rules: [{ min_total: 1, carrier: "cathedis" }] });
    try {
      const seen = await call<{ cities: { price: number }[] }>(
        `${desk.context.info.backend}/store/cities?q=Marrakech`,
        { headers: { "x-publishable-api-key": desk.context.info.publishable_key } },
      );
      const placed = await order(desk, { address: HOME });
      await trackingOf(desk, placed.id);
      const [parcel] = await desk.sandbox.parcelsOf(placed.number);
      assert.equal(parcel?.carrier, "cathedis");
      assert.equal(placed.total, desk.variant.price + (seen.json.cities[0]?.price ?? Number.NaN));
    } finally {
      await undo();
    }
  });

  const WRONG: [what: string, delivery: unknown, field: string][] = [
    ["an unknown carrier", { rules: [{ carrier: "nobody" }] }, "delivery.rules.0.carrier"],
    [
      "an unknown city",
      { rules: [{ cities: ["Atlantis"], carrier: "sendit" }] },
      "delivery.rules.0.cities.0",
    ],
    [
      "a range upside down",
      { rules: [{ min_total: 9, max_total: 1, carrier: "sendit" }] },
      "delivery.rules.0.min_total",
    ],
    ["a fee below nothing", { flat_fee: -1 }, "delivery.flat_fee"],
  ];
  for (const [what, delivery, field] of WRONG) {
    it(`refuse ${what} and change nothing`, async () => {
      const before = await desk.admin.call("/admin/ops/settings");
      const answer = await desk.admin.call<ErrorBody>("/admin/ops/settings", { json: { delivery } });
      assert.equal(answer.status, 400);
      assert.deepEqual(
        answer.json.details?.map((one) => one.field),
        [field],
      );
      assert.equal((await desk.admin.call("/admin/ops/settings")).text, before.text);
    });
  }
});

/** What is said must be in the reader's language: Arabic letters, or none of them. */
function inLanguage(text: string, locale: string): boolean {
  return /[\u0600-\u06ff]/.test(text) === (locale === "ar") && text.length > 15;
}

describe("what cannot be sent says what to do, in three languages", () => {
  it("unknown carrier, unknown order, bad number", async () => {
    const { number } = await order(desk);
    for (const locale of LOCALES) {
      const wrong: [body: unknown, status: number, code: string][] = [
        [{ order_number: number, carrier: "nobody" }, 400, "carrier_unknown"],
        [{ order_number: number, carrier: 7 }, 400, "carrier_unknown"],
        [{ order_number: "12" }, 400, "order_number_invalid"],
        [{ order_number: "00000000" }, 404, "order_number_unknown"],
      ];
      for (const [body, status, code] of wrong) {
        const answer = await create(body, locale);
        assert.deepEqual([answer.status, answer.json.code], [status, code], answer.text);
        assert.ok(inLanguage(answer.json.message, locale), answer.json.message);
      }
    }
  });

  it("an unknown city, a carrier that is none, a total that is none", async () => {
    for (const locale of LOCALES) {
      const wrong: [body: unknown, code: string][] = [
        [{ city: "Atlantis" }, "city_unknown"],
        [{ city: "" }, "city_required"],
        [{ city: "Rabat", carrier: "nobody" }, "carrier_unknown"],
        [{ city: "Rabat", total: "much" }, "total_invalid"],
      ];
      for (const [json, code] of wrong) {
        const headers = { "accept-language": locale };
        const answer = await desk.admin.call<ErrorBody>("/api/shipping/quote", { json, headers });
        assert.deepEqual([answer.status, answer.json.code], [400, code], answer.text);
        assert.ok(inLanguage(answer.json.message, locale), answer.json.message);
      }
    }
  });

  it("a phone that the carrier rejects: its reason, and no parcel", async () => {
    const { number, id } = await refusedOrder();
    for (const locale of LOCALES) {
      const answer = await create({ order_number: number }, locale);
      assert.deepEqual([answer.status, answer.json.code], [409, "parcel_refused"], answer.text);
      assert.match(answer.json.message, /liste noire/);
    }
    assert.deepEqual(await desk.sandbox.parcelsOf(number), []);
    assert.equal(await stateOf(desk, id), "confirmed");
    assert.equal((await create({ order_number: number, carrier: "cathedis" })).status, 200);
    assert.equal((await create({ order_number: number, carrier: "cathedis" })).status, 200, "the same again");
    assert.equal((await desk.sandbox.parcelsOf(number)).length, 1);
  });

  it("an amount over the carrier's ceiling", async () => {
    const pieces = Math.ceil((MOST_CASH + 1) / desk.variant.price);
    const undo = await desk.admin.settings({ max_quantity: pieces });
    try {
      for (const locale of LOCALES) {
        const body = orderBody(desk.variant.id, desk.phone(), {
          quantity: pieces,
          carrier: "sendit",
          address: HOME,
          locale,
        });
        const { status, json } = await desk.shop.send(body);
        assert.deepEqual([status, json.code, json.details?.[0]?.field], [400, "carrier_ceiling", "carrier"]);
        assert.ok(inLanguage(json.message, locale) && json.message.includes(String(MOST_CASH)), json.message);
      }
      const placed = await order(desk, { quantity: pieces, address: HOME });
      await trackingOf(desk, placed.id);
      assert.equal((await desk.sandbox.parcelsOf(placed.number))[0]?.carrier, "digylog", "others take it");
    } finally {
      await undo();
    }
  });
});

describe("webhooks whose address is the secret", () => {
  for (const carrier of [DIGYLOG, OZONEXPRESS]) {
    it(`${carrier.id}: a forged one changes nothing, and a true one only what a read confirms`, async () => {
      const { id } = await order(desk, { carrier: carrier.id, address: HOME });
      const tracking = await trackingOf(desk, id);
      const delivered = carrier.way.at(-1)?.[0] ?? "";
      for (const signature of ["wrong", "none"] as const) {
        const [sent] = await desk.sandbox.move(tracking, { status: delivered, signature, move: false });
        assert.ok([401, 404].includes(sent?.last_status ?? 0), `${sent?.last_status}`);
      }
      const [claimed] = await desk.sandbox.move(tracking, { status: delivered, move: false });
      assert.equal(claimed?.last_status, 200);
      await eventually("the claim was looked into", async () => {
        const { open } = await desk.sql.one<{ open: number }>(
          "SELECT count(*)::int AS open FROM webhook_inbox WHERE handled_at IS NULL",
        );
        return open === 0;
      });
      assert.equal(await stateOf(desk, id), "awaiting_pickup");
    });
  }

  it("digylog: the address can be registered, for it gives the key of the challenge back", async () => {
    const { env, info } = desk.context;
    const register = (url: string) =>
      call(`${env.DIGYLOG_BASE_URL}/webhook`, {
        method: "PUT",
        json: { url },
        headers: { authorization: `Bearer ${env.DIGYLOG_TOKEN}`, referer: "https://apiseller.digylog.com" },
      });
    const address = `${info.backend}/webhooks/shipping/digylog?t=`;
    assert.equal((await register(`${address}${env.DIGYLOG_WEBHOOK_SECRET}`)).status, 200);
    assert.equal((await register(`${address}guess`)).status, 400);
  });
});
