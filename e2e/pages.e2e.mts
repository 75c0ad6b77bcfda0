// Every page of the shop: its language from the first byte, no word of the admin, and room on a small phone.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { launch } from "./lib/browser.mts";
import { setting } from "./lib/context.mts";
import { closeDesk, type Desk, openDesk } from "./lib/desk.mts";
import { call } from "./lib/http.mts";
import { beside } from "./lib/overflow.mts";
import { salma, withShopper, yassine } from "./lib/scenes.mts";
import type { Locale } from "./lib/shop.mts";

let desk: Desk;
let browser: Browser;

before(async () => {
  desk = await openDesk("pages");
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await closeDesk(desk);
});

const at = () => ({ browser, context: desk.context });

const PREFIX: Record<Locale, string> = { ar: "", fr: "/fr", en: "/en" };

describe("every page", () => {
  const pages = () => [
    "/",
    `/p/${desk.variant.handle}`,
    "/cart",
    "/checkout",
    "/track",
    "/search",
    "/no-such-page",
  ];

  it("has its language and direction in the first byte, and no word of the admin", async () => {
    const { info } = desk.context;
    const admin = new RegExp(
      `${setting(desk.context, "ADMIN_PATH")}\\b|medusa|${new URL(info.backend).port}`,
      "i",
    );
    for (const locale of ["ar", "fr", "en"] as const) {
      const tag = `<html[^>]*dir="${locale === "ar" ? "rtl" : "ltr"}"[^>]*lang="${locale}"`;
      for (const path of pages()) {
        const answer = await call(`${info.storefront}${PREFIX[locale]}${path === "/" ? "" : path}`);
        assert.match(answer.text.slice(0, 600), new RegExp(tag), `${locale} ${path}`);
        const headers = JSON.stringify([...answer.headers]);
        assert.doesNotMatch(answer.text, admin, `${locale} ${path}`);
        assert.doesNotMatch(headers, admin, `${locale} ${path}`);
      }
    }
    for (const path of ["/robots.txt", "/sitemap.xml", "/manifest.webmanifest"])
      assert.doesNotMatch((await call(`${info.storefront}${path}`)).text, admin, path);
  });

  for (const locale of ["ar", "fr"] as const) {
    it(`fits in 360 px, ${locale}`, async () => {
      await withShopper(at(), { locale, width: 360 }, async (shopper) => {
        const fits = async (name: string) => assert.deepEqual(await beside(shopper.page), [], name);
        for (const path of pages().filter((path) => path !== "/no-such-page")) {
          await shopper.visit(path);
          await fits(path);
        }
        const wish = locale === "ar" ? salma(desk.phone()) : yassine(desk.phone());
        await shopper.fillCart();
        await fits("the cart");
        await shopper.fillCheckout(wish);
        await fits("the checkout");
        await shopper.orderButton.click();
        const number = await shopper.confirmation();
        await fits("the confirmation");
        await shopper.track(number, wish.phone);
        await fits("the tracking page");
      });
    });
  }
});
