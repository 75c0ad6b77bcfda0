// Pictures of every page against the mock backend, at phone and desk width, in Arabic and French: `npm run shots [folder]`.
// Expects a running shop (SHOP_URL) whose BACKEND_URL is the mock (MOCK_URL), and Debian's Chromium.
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../../package.json", import.meta.url))("playwright-core");
const shop = process.env.SHOP_URL ?? "http://127.0.0.1:18123";
const mock = process.env.MOCK_URL ?? "http://127.0.0.1:19123";
const folder = process.argv[2] ?? "/tmp/shots";
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-quic"],
});
for (const [locale, prefix, city] of [
  ["ar", "", "مراكش"],
  ["fr", "/fr", "Marrakech"],
  ["en", "/en", "Rabat"],
]) {
  for (const width of locale === "en" ? [360] : [360, 1440]) await tour(locale, prefix, city, width);
}
await browser.close();

async function tour(locale, prefix, city, width) {
  const context = await browser.newContext({ viewport: { width, height: width === 360 ? 740 : 900 } });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.log(`${locale} ${width}: ${error.message}`));
  page.on(
    "console",
    (line) =>
      line.type() === "error" &&
      !line.text().includes("404") &&
      console.log(`${locale} ${width}: ${line.text()}`),
  );
  const shot = (name) =>
    page.screenshot({ path: `${folder}/${locale}-${width}-${name}.png`, fullPage: width === 360 });
  const visit = (path) => page.goto(`${shop}${prefix}${path}`, { waitUntil: "networkidle" });
  for (const [name, path] of [
    ["01-home", "/"],
    ["02-category", "/c/caftans"],
    ["03-search-none", "/search?q=xyz"],
    ["04-cart-empty", "/cart"],
    ["05-404", "/nowhere"],
    ["06-track", "/track"],
    ["07-sold-out", "/p/babouche-safran"],
    ["08-product", "/p/caftan-nour"],
  ]) {
    await visit(path);
    await shot(name);
  }
  await page.locator(".chip-choice", { hasText: "M" }).first().click();
  await page.locator("button[name=next][value=cart]").click();
  await page.waitForURL(/\/cart/);
  await visit("/p/babouche-fes");
  await page.locator("button[name=next][value=cart]").click();
  await page.waitForURL(/\/cart/);
  await shot("09-cart");
  await visit("/checkout");
  await shot("10-checkout");
  await page.locator("button[data-order]").click();
  await shot("11-checkout-errors");
  await page.fill("[name=name]", locale === "ar" ? "أمينة العلوي" : "Amina Alaoui");
  await page.fill("[name=phone]", "06 12 00 00 01");
  await page.locator("[name=city]").pressSequentially(locale === "ar" ? "ا" : "a", { delay: 30 });
  await page.waitForSelector(".city-list:not([hidden]) li");
  await shot("12-city-list");
  await page.fill("[name=city]", city);
  await page.waitForFunction(() => document.querySelector("[data-plus]").hidden);
  await page.fill("[name=address]", locale === "ar" ? "زنقة الورد، رقم 5" : "5, rue des Roses");
  await shot("13-checkout-filled");
  await page.locator("button[data-order]").click();
  await page.waitForURL(/\/order\/\d{8}/);
  await page.waitForLoadState("networkidle");
  await shot("14-confirmation");
  const number = await page.locator("[data-order-number]").textContent();
  await fetch(`${mock}/mock`).then((answer) => answer.json());
  await fetch(`${mock}/mock`, {
    method: "POST",
    body: JSON.stringify({ move: { number, state: "out_for_delivery" } }),
  });
  await visit(`/track/${number}`);
  await shot("15-tracking");
  await context.clearCookies();
  await visit(`/order/${number}`);
  await shot("16-ask-phone");
  await fetch(`${mock}/mock`, { method: "POST", body: JSON.stringify({ down: true }) });
  await visit("/p/lanterne");
  await shot("17-unavailable");
  await fetch(`${mock}/mock`, { method: "POST", body: JSON.stringify({ down: false }) });
  await context.close();
}
