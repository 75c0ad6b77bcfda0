// The main job in a real browser on a phone (issue 2, must hold 2 and 8; design, "Deliver: Storefront").
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { launch } from "./lib/browser.mts";
import { type Destination, deliver, pageSays, provenParcel, provenRow } from "./lib/delivery.mts";
import { closeDesk, type Desk, openDesk } from "./lib/desk.mts";
import { call } from "./lib/http.mts";
import { MARRAKECH, OUJDA, salma, WORDS, withShopper, yassine } from "./lib/scenes.mts";
import type { Wish } from "./lib/shopper.mts";

let desk: Desk;
let browser: Browser;

before(async () => {
  desk = await openDesk("journey");
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await closeDesk(desk);
});

const at = () => ({ browser, context: desk.context });

interface Scene {
  name: string;
  locale: "ar" | "fr";
  script: boolean;
  wish: () => Wish;
  to: Destination;
}

const SCENES: readonly Scene[] = [
  { name: "in Arabic", locale: "ar", script: true, wish: () => salma(desk.phone()), to: MARRAKECH },
  { name: "in French", locale: "fr", script: true, wish: () => yassine(desk.phone()), to: OUJDA },
  {
    name: "in Arabic without JavaScript",
    locale: "ar",
    script: false,
    wish: () => ({ ...salma(desk.phone()), city: "وجدة", district: "Centre Ville" }),
    to: OUJDA,
  },
  {
    name: "in French without JavaScript",
    locale: "fr",
    script: false,
    wish: () => ({ ...yassine(desk.phone()), city: "marrakesh", district: undefined }),
    to: MARRAKECH,
  },
];

describe("the whole job on a phone of 390 px", () => {
  for (const { name, locale, script, wish: wishOf, to } of SCENES) {
    it(name, async () => {
      const wish = wishOf();
      await withShopper(at(), { locale, script }, async (shopper) => {
        const seen = await shopper.buy(wish);
        assert.ok((await shopper.text()).includes(WORDS[locale].thanks));
        const tracking = await provenRow(desk, seen, wish, to);
        await provenParcel(desk, seen, wish, to);
        const text = await shopper.track(seen.number, wish.phone);
        assert.ok(text.includes(tracking), "the tracking number is shown");
        await deliver(desk, seen.number, tracking);
        if (script) await pageSays(() => shopper.text(), WORDS[locale].delivered);
        else await shopper.page.reload();
        assert.ok((await shopper.text()).includes(WORDS[locale].delivered));
        await shopper.shot("delivered");
      });
    });
  }
});

async function ordersOf(phone: string): Promise<number> {
  const sql = "SELECT count(*)::int AS count FROM order_flow WHERE phone = $1";
  return (await desk.sql.one<{ count: number }>(sql, [`+212${phone.slice(1)}`])).count;
}

describe("one order", () => {
  it("of two taps on the button", async () => {
    const wish = salma(desk.phone());
    await withShopper(at(), { locale: "ar" }, async (shopper) => {
      await shopper.fillCart();
      await shopper.fillCheckout(wish);
      await shopper.orderButton.evaluate((button: HTMLElement) => {
        button.click();
        button.click();
      });
      await shopper.confirmation();
    });
    assert.equal(await ordersOf(wish.phone), 1);
  });

  it("of two taps without JavaScript", async () => {
    const wish = salma(desk.phone());
    await withShopper(at(), { locale: "ar", script: false }, async (shopper) => {
      await shopper.fillCart();
      await shopper.fillCheckout(wish);
      await shopper.orderButton.dblclick({ noWaitAfter: true });
      await shopper.confirmation();
    });
    assert.equal(await ordersOf(wish.phone), 1);
  });

  it("of a second try after the connection was cut", async () => {
    const wish = salma(desk.phone());
    await withShopper(at(), { locale: "ar" }, async (shopper) => {
      await shopper.fillCart();
      await shopper.fillCheckout(wish);
      // The order arrives, its answer does not.
      await shopper.page.route(
        "**/do/order",
        async (route) => {
          await route.fetch();
          await route.abort("connectionreset");
        },
        { times: 1 },
      );
      await shopper.orderButton.click();
      await shopper.page.locator("[data-offline]:visible").waitFor();
      await shopper.shot("cut");
      assert.equal(await ordersOf(wish.phone), 1);
      await shopper.orderButton.click();
      await shopper.confirmation();
    });
    assert.equal(await ordersOf(wish.phone), 1);
  });

  it("of going back and sending the same form again", async () => {
    const wish = yassine(desk.phone());
    await withShopper(at(), { locale: "fr", script: false }, async (shopper) => {
      await shopper.fillCart();
      await shopper.fillCheckout(wish);
      const form = await shopper.page
        .locator("[data-checkout]")
        .evaluate((element: HTMLFormElement) =>
          [...new FormData(element)].map(([name, value]) => [name, String(value)]),
        );
      await shopper.orderButton.click();
      const number = await shopper.confirmation();
      const again = await call(`${desk.context.info.storefront}/do/order`, {
        method: "POST",
        body: new URLSearchParams(form).toString(),
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          origin: desk.context.info.storefront,
        },
      });
      assert.match(again.headers.get("location") ?? again.text, new RegExp(`/order/${number}$`));
    });
    assert.equal(await ordersOf(wish.phone), 1);
  });
});
