// A person with a phone: walks through the shop's pages as they are, with or without JavaScript.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import type { Context } from "./context.mts";
import type { Locale } from "./shop.mts";

export interface Wish {
  locale: Locale;
  name: string;
  phone: string;
  /** As the shopper types it. */
  city: string;
  /** As the list shows it; where the city has districts with fees of their own. */
  district?: string;
  address: string;
}

/** What the pages said on the way. */
export interface Seen {
  number: string;
  product: string;
  /** Dirhams, delivery included. */
  total: number;
}

const PREFIX: Record<Locale, string> = { ar: "", fr: "/fr", en: "/en" };

const MOST_CASH = 2_500;

/** An amount as the Arabic and French pages write it: `1 249 د.م.`, `1 249,50 DH`. */
function dirhams(text: string): number {
  const [number = ""] = text.replace(/\u202f/g, "").match(/\d+(?:,\d{2})?/) ?? [];
  return Number(number.replace(",", "."));
}

export class Shopper {
  readonly page: Page;
  private readonly context: Context;
  private readonly script: boolean;
  private readonly locale: Locale;
  private shots = 0;

  private constructor(page: Page, options: { context: Context; script: boolean; locale: Locale }) {
    this.page = page;
    this.context = options.context;
    this.script = options.script;
    this.locale = options.locale;
  }

  static async open(
    phone: BrowserContext,
    options: { context: Context; locale: Locale; script?: boolean },
  ): Promise<Shopper> {
    return new Shopper(await phone.newPage(), { script: true, ...options });
  }

  /** Opens a page of the shop in the shopper's language. */
  async visit(path: string): Promise<void> {
    const url = `${this.context.info.storefront}${PREFIX[this.locale]}${path}`;
    const answer = await this.page.goto(url);
    assert.ok(answer && answer.status() < 400, `${path}: HTTP ${answer?.status()}`);
  }

  /** Keeps a picture of the page in the data folder. */
  async shot(name: string): Promise<void> {
    const folder = join(this.context.dataDir, "screenshots");
    mkdirSync(folder, { recursive: true });
    this.shots += 1;
    const how = this.script ? "" : "-without-script";
    const file = `${this.locale}${how}-${String(this.shots).padStart(2, "0")}-${name}.png`;
    await this.page.screenshot({ path: join(folder, file), fullPage: true });
  }

  /** Link of the first card whose price a carrier takes in cash (SENDIT: 3,000 dirhams at most). */
  private async affordable(): Promise<string> {
    const cards = await this.page.locator("main a.card").evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute("href") ?? "",
        price: link.querySelector(".card-price .price")?.textContent ?? "",
      })),
    );
    const card = cards.find(({ price }) => dirhams(price) > 0 && dirhams(price) < MOST_CASH);
    assert.ok(card, "a product that can be paid at the door");
    return card.href;
  }

  /** Home → a product → cart; gives the product's title as shown. */
  async fillCart(): Promise<string> {
    const { page } = this;
    await this.visit("/");
    await this.shot("home");
    await page.locator(`a.card[href="${await this.affordable()}"]`).click();
    await page.locator("[data-buy]").waitFor();
    const product = ((await page.locator("h1").first().textContent()) ?? "").trim();
    await this.shot("product");
    await page.locator('[data-buy] button[value="cart"]').click();
    await page.locator(".cart-sum").waitFor();
    await this.shot("cart");
    return product;
  }

  /** From the cart to a filled checkout form, the city as it is typed. */
  async typeCheckout(wish: Wish): Promise<void> {
    const { page } = this;
    await page.locator(".cart-sum a.button-big").click();
    await page.locator("[data-checkout]").waitFor();
    await page.fill("#field-name", wish.name);
    await page.fill("#field-phone", wish.phone);
    await page.fill("#field-address", wish.address);
    await page.fill("#field-city", wish.city);
  }

  /** From the cart to a filled checkout form whose total is known. */
  async fillCheckout(wish: Wish): Promise<void> {
    const { page } = this;
    await this.typeCheckout(wish);
    if (this.script) await page.locator("#field-phone").focus();
    else await page.locator('button[name="look"]').click();
    if (wish.district) {
      await page.locator("#field-district:not([disabled])").waitFor();
      await page.selectOption("#field-district", { label: wish.district });
      if (!this.script) await page.locator('button[name="look"]').click();
    }
    await this.orderButton.locator("[data-plus]").waitFor({ state: "hidden" });
    await this.shot("checkout");
  }

  /** The total on the order button, in dirhams. */
  async total(): Promise<number> {
    const text = (await this.orderButton.locator("[data-total]").textContent()) ?? "";
    return dirhams(text);
  }

  get orderButton() {
    return this.page.locator("[data-checkout] button[data-order]");
  }

  /** The number on the confirmation page, once it is there. */
  async confirmation(): Promise<string> {
    await this.page.waitForURL(/\/order\/\d{8}$/);
    const number = ((await this.page.locator("[data-order-number]").textContent()) ?? "").trim();
    assert.match(number, /^\d{8}$/);
    return number;
  }

  /** The whole way from the home page to the confirmation. */
  async buy(wish: Wish): Promise<Seen> {
    const product = await this.fillCart();
    await this.fillCheckout(wish);
    const total = await this.total();
    await this.orderButton.click();
    const number = await this.confirmation();
    await this.shot("confirmation");
    return { number, product, total };
  }

  /** Asks for an order on the tracking page by number and phone; gives the page's text. */
  async track(number: string, phone: string): Promise<string> {
    const { page } = this;
    await this.visit("/track");
    await page.fill('input[name="number"]', number);
    await page.fill('input[name="phone"]', phone);
    await page.locator('main form button[type="submit"]').click();
    await page.locator("[data-live]").waitFor();
    return this.text();
  }

  /** What can be seen of the page's content. */
  async text(): Promise<string> {
    return (await this.page.locator("main").allInnerTexts()).join("\n");
  }
}
