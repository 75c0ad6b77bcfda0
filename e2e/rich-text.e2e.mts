// Products' texts: an editor in three languages, cleaned on the server, harmless in admin and shop (issue 4, must hold 7).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { inRoot } from "../scripts/lib/paths.mts";
import { launch } from "./lib/browser.mts";
import { closeDesk, type Desk, openDesk } from "./lib/desk.mts";
import { looksRight, openDashboard } from "./lib/desk-browser.mts";
import { type Answer, must } from "./lib/http.mts";
import type { ErrorBody, Locale } from "./lib/shop.mts";

interface LocaleText {
  title: string | null;
  html: string | null;
  description: string | null;
}
interface Product {
  id: string;
  handle: string;
  texts: Record<Locale, LocaleText>;
}

const ATTACKS = JSON.parse(readFileSync(inRoot("backend/src/rich-text/attacks.json"), "utf8")) as string[];

/** Tags of an answer that no description may have. */
const FORBIDDEN =
  /<(?!\/?(?:p|h2|h3|ul|ol|li|blockquote|strong|em|u|s|a)[\s>]|(?:br|hr) \/>)|<[^>]*(?:\son\w+\s*=|javascript:|style=)/i;

/** Our card on the product's page; what stands around it is Medusa's. */
const CARD = "main div:has(> div > [role=tablist])";

let desk: Desk;
let product: Product;
const was: Partial<Record<Locale, { title?: string; html?: string }>> = {};

before(async () => {
  desk = await openDesk("rich-text");
  const { id } = await desk.sql.one<{ id: string }>("SELECT id FROM product WHERE handle = $1", [
    desk.variant.handle,
  ]);
  product = (await must(read(id), "texts")).product;
  for (const locale of ["ar", "fr", "en"] as const) {
    const { title, html } = product.texts[locale];
    was[locale] = { title: title ?? "", html: html ?? "" };
  }
});
after(async () => {
  await write(was);
  await closeDesk(desk);
});

const path = (id: string) => `/admin/ops/products/${id}/text`;
const read = (id: string): Promise<Answer<{ product: Product }>> => desk.admin.call(path(id));

const write = (texts: object): Promise<Answer<{ product: Product } & ErrorBody>> =>
  desk.admin.call(path(product.id), { json: { texts }, headers: { "accept-language": "en" } });

async function shown(locale: Locale): Promise<string | null> {
  const query = new URLSearchParams({ handle: product.handle, language: locale });
  return (await must(desk.shop.get<{ html: string | null }>(`/store/product-texts?${query}`), "shown")).html;
}

/** Nothing of an attack ran or stands in the page: no dialog, no mark, no element that a description cannot have. */
async function harmless(page: Page, root: string): Promise<void> {
  const found = await page
    .locator(root)
    .first()
    .evaluate((element) =>
      [...element.querySelectorAll("*")].flatMap((one) => {
        const bad = [...one.attributes].filter(
          ({ name, value }) => name.startsWith("on") || /^\s*(?:javascript|data|vbscript):/i.test(value),
        );
        const tag = ["SCRIPT", "IFRAME", "OBJECT", "EMBED", "FORM", "STYLE", "META", "BASE", "LINK"].includes(
          one.tagName,
        );
        return bad.length || tag ? [one.outerHTML.slice(0, 200)] : [];
      }),
    );
  assert.deepEqual(found, []);
}

/** A page that counts every dialog: an attack's `alert` would be one. */
function countDialogs(page: Page): { count: number } {
  const seen = { count: 0 };
  page.on("dialog", (dialog) => {
    seen.count += 1;
    void dialog.dismiss();
  });
  return seen;
}

describe("a product's texts", () => {
  it("are kept as the allow-list has them, with plain words for search, each language by itself", async () => {
    const html = "<h2>القماش</h2><p>قطن <strong>خالص</strong> &amp; حرير</p><ul><li><p>مطرز</p></li></ul>";
    const { product: saved } = await must(
      write({ ar: { html }, fr: { title: "Caftan d’essai", html: "<p>Coton <em>pur</em></p>" } }),
      "write",
    );
    assert.equal(saved.texts.ar.html, html);
    assert.equal(saved.texts.ar.description, "القماش\nقطن خالص & حرير\nمطرز");
    assert.deepEqual(saved.texts.fr, {
      title: "Caftan d’essai",
      html: "<p>Coton <em>pur</em></p>",
      description: "Coton pur",
    });
    assert.equal(saved.texts.en.title, product.texts.en.title);
    assert.equal(await shown("ar"), html);
    assert.equal(await shown("fr"), "<p>Coton <em>pur</em></p>");
    const { description } = await desk.sql.one<{ description: string }>(
      "SELECT description FROM product WHERE id = $1",
      [product.id],
    );
    assert.equal(description, saved.texts.ar.description);
  });

  it("that are empty are missing, and the shop shows none", async () => {
    const { product: saved } = await must(write({ en: { html: "<p> <br> </p>" } }), "write");
    assert.deepEqual([saved.texts.en.html, saved.texts.en.description], [null, null]);
    assert.equal(await shown("en"), null);
  });

  it("that were changed elsewhere since win over the rich ones", async () => {
    await must(write({ ar: { html: "<p>قديم</p>" } }), "write");
    await must(
      desk.admin.call(`/admin/products/${product.id}`, { json: { description: "كلمات جديدة" } }),
      "update",
    );
    assert.equal(await shown("ar"), null);
    const { texts } = (await must(read(product.id), "texts")).product;
    assert.deepEqual([texts.ar.description, texts.ar.html], ["كلمات جديدة", "<p>كلمات جديدة</p>"]);
  });

  it("of no product, too long, or in a strange language are refused", async () => {
    assert.equal((await read("prod_nobody")).status, 404);
    for (const texts of [
      { de: { html: "x" } },
      { ar: { html: "x".repeat(50_001) } },
      { ar: { style: "x" } },
    ]) {
      const refused = await write(texts);
      assert.deepEqual([refused.status, refused.json.code], [400, "check_fields"]);
    }
    const headers = { authorization: "Bearer nobody" };
    assert.equal((await desk.admin.call(path(product.id), { headers })).status, 401);
  });
});

describe("attacks", () => {
  it(`all ${ATTACKS.length} come out of our own route harmless`, async () => {
    for (const attack of ATTACKS) {
      const { product: saved } = await must(write({ ar: { html: `<p>ثوب</p>${attack}` } }), attack);
      assert.doesNotMatch(saved.texts.ar.html ?? "", FORBIDDEN, attack);
      assert.doesNotMatch((await shown("ar")) ?? "", FORBIDDEN, attack);
      assert.doesNotMatch(saved.texts.ar.description ?? "", /<[a-z!/?]/i, attack);
    }
  });

  it("leave Medusa's own routes as plain words: products, translations, categories", async () => {
    for (const attack of ATTACKS.filter((one) => !one.includes("\0"))) {
      await must(
        desk.admin.call(`/admin/products/${product.id}`, {
          json: { description: `ثوب ${attack}`, subtitle: `ثوب ${attack}` },
        }),
        attack,
      );
      const row = await desk.sql.one<{ description: string; subtitle: string }>(
        "SELECT description, subtitle FROM product WHERE id = $1",
        [product.id],
      );
      assert.doesNotMatch(`${row.description} ${row.subtitle}`, /<[a-z!/?]/i, attack);
    }
    const { id } = await desk.sql.one<{ id: string }>(
      "SELECT id FROM translation WHERE reference_id = $1 AND locale_code = 'fr-FR'",
      [product.id],
    );
    const update = { id, translations: { title: "Caftan", description: "bon <img src=x onerror=alert(1)>" } };
    await must(desk.admin.call("/admin/translations/batch", { json: { update: [update] } }), "translations");
    const { translations } = await desk.sql.one<{ translations: { description: string } }>(
      "SELECT translations FROM translation WHERE id = $1",
      [id],
    );
    assert.equal(translations.description, "bon");
    await desk.sql.rows("UPDATE product SET subtitle = NULL WHERE id = $1", [product.id]);
  });
});

describe("in a browser", () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  it("attacks do nothing, in the admin and in the shop, not even those written into the database", async () => {
    const html = `<p>ثوب جميل</p>${ATTACKS.join("<p>و</p>")}`;
    await must(write({ ar: { html } }), "write");
    // As if somebody had written past every route.
    await desk.sql.rows("UPDATE product_text SET html = $2 WHERE product_id = $1 AND locale = 'ar'", [
      product.id,
      html.replaceAll("\0", ""),
    ]);
    assert.match((await shown("ar")) ?? "", /ثوب جميل/);
    const { tab, page, url } = await openDashboard(browser, desk.context, { language: "ar", width: 1440 });
    const inAdmin = countDialogs(page);
    await page.goto(url(`/products/${product.id}`));
    await page.locator(".souk-rich").first().getByText("ثوب جميل").waitFor();
    await harmless(page, ".souk-rich");
    await page.goto(`${desk.context.info.storefront}/ar/p/${product.handle}`);
    await page.locator(".rich").getByText("ثوب جميل").waitFor();
    await harmless(page, ".rich");
    assert.equal(inAdmin.count, 0);
    await tab.close();
  });

  it("a text is written, formatted, and shown in the shop; what is missing is told", async () => {
    await must(write({ ar: { html: "<p>ثوب مغربي</p>" }, fr: { html: "" } }), "write");
    const { tab, page, url } = await openDashboard(browser, desk.context, { language: "fr", width: 1440 });
    await page.goto(url(`/products/${product.id}`));
    const french = page.getByRole("tab", { name: /Français/ });
    await french.getByText("Manquants : 1").waitFor();
    await french.click();
    const box = page.getByRole("textbox", { name: "Description (Français)" });
    await box.click();
    await page
      .getByRole("toolbar", { name: /Français/ })
      .getByRole("button", { name: "Gras" })
      .click();
    await box.pressSequentially("Coton pur");
    await french.getByText("Complet").waitFor();
    await page.getByText("ثوب مغربي").filter({ visible: true }).last().waitFor();
    await looksRight(page, desk.context, { name: "texts-fr-1440", language: "fr", parts: CARD });
    const saved = page.waitForResponse((answer) => answer.url().endsWith("/text") && answer.ok());
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await saved;
    await page.goto(`${desk.context.info.storefront}/fr/p/${product.handle}`);
    await page.locator(".rich strong").getByText("Coton pur").waitFor();
    await tab.close();
  });

  it("fits a phone in Arabic", async () => {
    const { tab, page, url } = await openDashboard(browser, desk.context, { language: "ar", width: 390 });
    await page.goto(url(`/products/${product.id}`));
    await page.getByRole("textbox", { name: "الوصف (العربية)" }).waitFor();
    await looksRight(page, desk.context, { name: "texts-ar-390", language: "ar", parts: CARD });
    assert.equal(await page.getByRole("textbox", { name: "الوصف (العربية)" }).getAttribute("dir"), "rtl");
    await tab.close();
  });
});
