// The main job in a real browser on a phone (issue 2, must hold 2 and 8; design, "Deliver: Storefront").
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, BrowserContext } from "playwright-core";
import { launch, phoneContext } from "./lib/browser.mts";
import { setting } from "./lib/context.mts";
import { type Destination, deliver, pageSays, provenParcel, provenRow } from "./lib/delivery.mts";
import { closeDesk, type Desk, openDesk } from "./lib/desk.mts";
import { call } from "./lib/http.mts";
import type { Locale } from "./lib/shop.mts";
import { Shopper, type Wish } from "./lib/shopper.mts";

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

const WORDS = {
  ar: { thanks: "شكرا، توصلنا بطلبك", delivered: "تم التسليم" },
  fr: { thanks: "Merci, votre commande est bien reçue", delivered: "Livrée" },
} as const;

const MARRAKECH: Destination = { city: "Marrakech", sendit: "Marrakech - Autres quartiers" };
const OUJDA: Destination = { city: "Oujda", district: "Centre Ville", sendit: "Oujda - Centre Ville" };

/** The city alone where its fee is one, with a district where that decides; typed as people write it. */
const salma = (): Wish => ({
  locale: "ar",
  name: "سلمى بناني",
  phone: desk.phone(),
  city: "مراكش",
  address: "زنقة الليمون، عمارة 7، شقة 3",
});
const yassine = (): Wish => ({
  locale: "fr",
  name: "Yassine El Amrani",
  phone: desk.phone(),
  city: "oujda",
  district: "Centre Ville",
  address: "14, rue des Orangers, appt 3",
});

interface Scene {
  name: string;
  locale: "ar" | "fr";
  script: boolean;
  wish: () => Wish;
  to: Destination;
}

const SCENES: readonly Scene[] = [
  { name: "in Arabic", locale: "ar", script: true, wish: salma, to: MARRAKECH },
  { name: "in French", locale: "fr", script: true, wish: yassine, to: OUJDA },
  {
    name: "in Arabic without JavaScript",
    locale: "ar",
    script: false,
    wish: () => ({ ...salma(), city: "وجدة", district: "Centre Ville" }),
    to: OUJDA,
  },
  {
    name: "in French without JavaScript",
    locale: "fr",
    script: false,
    wish: () => ({ ...yassine(), city: "marrakesh", district: undefined }),
    to: MARRAKECH,
  },
];

/** Runs `visit` as somebody with a fresh phone; errors on the page fail it. */
async function withShopper(
  options: { locale: Locale; script?: boolean; width?: number },
  visit: (shopper: Shopper, phone: BrowserContext) => Promise<void>,
): Promise<void> {
  const { locale, script = true, width } = options;
  const phone = await phoneContext(browser, { width, javaScriptEnabled: script, locale });
  try {
    const shopper = await Shopper.open(phone, { context: desk.context, locale, script });
    const errors: string[] = [];
    shopper.page.on("pageerror", (error) => errors.push(error.message));
    await visit(shopper, phone);
    assert.deepEqual(errors, [], "no error on any page");
  } finally {
    await phone.close();
  }
}

describe("the whole job on a phone of 390 px", () => {
  for (const { name, locale, script, wish: wishOf, to } of SCENES) {
    it(name, async () => {
      const wish = wishOf();
      await withShopper({ locale, script }, async (shopper) => {
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
    const wish = salma();
    await withShopper({ locale: "ar" }, async (shopper) => {
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
    const wish = salma();
    await withShopper({ locale: "ar", script: false }, async (shopper) => {
      await shopper.fillCart();
      await shopper.fillCheckout(wish);
      await shopper.orderButton.dblclick({ noWaitAfter: true });
      await shopper.confirmation();
    });
    assert.equal(await ordersOf(wish.phone), 1);
  });

  it("of a second try after the connection was cut", async () => {
    const wish = salma();
    await withShopper({ locale: "ar" }, async (shopper) => {
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
    const wish = yassine();
    await withShopper({ locale: "fr", script: false }, async (shopper) => {
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
      await withShopper({ locale, width: 360 }, async (shopper) => {
        const fits = async (name: string) => {
          const [content, room] = await shopper.page.evaluate(() => [
            document.documentElement.scrollWidth,
            document.documentElement.clientWidth,
          ]);
          assert.ok((content ?? 0) <= (room ?? 0), `${name} is ${content} px wide in ${room}`);
        };
        for (const path of pages().filter((path) => path !== "/no-such-page")) {
          await shopper.visit(path);
          await fits(path);
        }
        const wish = locale === "ar" ? salma() : yassine();
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
