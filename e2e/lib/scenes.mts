// Who orders in the browser suites, and how a person with a fresh phone comes to the shop.
import assert from "node:assert/strict";
import type { Browser, BrowserContext } from "playwright-core";
import { phoneContext } from "./browser.mts";
import type { Context } from "./context.mts";
import type { Destination } from "./delivery.mts";
import type { Locale } from "./shop.mts";
import { Shopper, type Wish } from "./shopper.mts";

export const WORDS = {
  ar: { thanks: "شكرا، توصلنا بطلبك", delivered: "تم التسليم" },
  fr: { thanks: "Merci, votre commande est bien reçue", delivered: "Livrée" },
} as const;

export const MARRAKECH: Destination = { city: "Marrakech", sendit: "Marrakech - Autres quartiers" };
export const OUJDA: Destination = { city: "Oujda", district: "Centre Ville", sendit: "Oujda - Centre Ville" };

/** The city alone where its fee is one, with a district where that decides; typed as people write it. */
export const salma = (phone: string): Wish => ({
  locale: "ar",
  name: "سلمى بناني",
  phone,
  city: "مراكش",
  address: "زنقة الليمون، عمارة 7، شقة 3",
});
export const yassine = (phone: string): Wish => ({
  locale: "fr",
  name: "Yassine El Amrani",
  phone,
  city: "oujda",
  district: "Centre Ville",
  address: "14, rue des Orangers, appt 3",
});

/** Chromium tells of a page change that outran its own cross-fade; nothing of the shop went wrong. */
const NOT_OURS = /^Transition was (aborted|skipped)/;

/** Runs `visit` as somebody with a fresh phone; errors on the page fail it. */
export async function withShopper(
  at: { browser: Browser; context: Context },
  options: { locale: Locale; script?: boolean; width?: number },
  visit: (shopper: Shopper, phone: BrowserContext) => Promise<void>,
): Promise<void> {
  const { locale, script = true, width } = options;
  const phone = await phoneContext(at.browser, { width, javaScriptEnabled: script, locale });
  try {
    const shopper = await Shopper.open(phone, { context: at.context, locale, script });
    const errors: string[] = [];
    shopper.page.on("pageerror", ({ message }) => !NOT_OURS.test(message) && errors.push(message));
    await visit(shopper, phone);
    assert.deepEqual(errors, [], "no error on any page");
  } finally {
    await phone.close();
  }
}
