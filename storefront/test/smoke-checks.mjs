// What must hold of the built shop. Each check gets a fresh shopper.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { KEY, logs, mock, mockState, SECRET, SHOP } from "./bench.mjs";

const good = {
  name: "أمينة العلوي",
  phone: "+212 6 12 00 00 01",
  city: "مراكش",
  address: "زنقة الورد 5",
  note: "",
};

export const checks = {
  "Arabic and its direction stand in the first byte; French and English by address": async (shopper) => {
    assert.match(await shopper.text("/"), /<html[^>]*dir="rtl"[^>]*lang="ar"/);
    assert.match(await shopper.text("/fr"), /<html[^>]*dir="ltr"[^>]*lang="fr"/);
    assert.match(await shopper.text("/en/p/lanterne"), /<html[^>]*lang="en"/);
    const asked = await fetch(`${SHOP}/`, { headers: { "accept-language": "fr" }, redirect: "manual" });
    assert.equal(asked.status, 200);
  },
  "an order goes through without JavaScript, and prices are the server's": async (shopper) => {
    await shopper.add("caftan-amal", { "o.opt_0": "M", quantity: "2" });
    await shopper.add("lanterne");
    const confirmation = await shopper.order(good);
    assert.match(confirmation.path, /^\/order\/\d{8}$/);
    assert.match(confirmation.html, /شكرا، توصلنا بطلبك/);
    const { body } = (await mockState()).orders.at(-1);
    assert.deepEqual(body.items, [
      { variant_id: "variant_0_1", quantity: 2 },
      { variant_id: "variant_7_0", quantity: 1 },
    ]);
    assert.equal(body.customer.phone, "0612000001");
    assert.match(await shopper.text("/cart"), /سلتك فارغة/);
  },
  "two taps and a cut answer make one order": async (shopper) => {
    const before = (await mockState()).orders.length;
    await shopper.add("lanterne");
    const form = await shopper.checkoutForm();
    await mock({ lost: 1 });
    const twice = await Promise.all([
      shopper.post("/do/order", { ...form, ...good }),
      shopper.post("/do/order", { ...form, ...good }),
    ]);
    const again = await shopper.post("/do/order", { ...form, ...good });
    assert.equal(new Set([...twice, again].map(({ path }) => path)).size, 1);
    assert.match(again.path, /^\/order\/\d{8}$/);
    assert.equal((await mockState()).orders.length, before + 1);
  },
  "a slip comes back with its message, the typed values and the same key": async (shopper) => {
    await shopper.add("lanterne");
    const first = await shopper.checkoutForm();
    const back = await shopper.order({ ...good, phone: "0412" });
    assert.match(back.path, /^\/checkout\?e=/);
    assert.match(back.html, /الرقم غير صحيح: 10 أرقام/);
    assert.match(back.html, /أمينة العلوي/);
    assert.equal((await shopper.checkoutForm()).key, first.key);
    assert.match((await shopper.order({ ...good, city: "Atlantis" })).html, /لم نتعرف على هذه المدينة/);
    assert.doesNotMatch(await shopper.text("/checkout"), /لم نتعرف/);
  },
  "other data under a used key gets a new key, and no silent second order": async (shopper) => {
    await shopper.add("lanterne");
    const form = await shopper.checkoutForm();
    const before = (await mockState()).orders.length;
    await shopper.post("/do/order", { ...form, ...good });
    await shopper.add("lanterne");
    const back = await shopper.post("/do/order", { ...form, ...good, address: "زنقة أخرى 9" });
    assert.match(back.html, /ربما توصلنا بطلبك/);
    assert.notEqual((await shopper.checkoutForm()).key, form.key);
    assert.equal((await mockState()).orders.length, before + 1);
  },
  "a price that changed since the form was shown is shown before it is ordered": async (shopper) => {
    await shopper.add("lanterne");
    const form = await shopper.checkoutForm();
    const back = await shopper.post("/do/order", { ...form, ...good, shown: "1" });
    assert.match(back.html, /تغير ثمن منتج/);
  },
  "an order is shown only to who knows its phone": async (shopper) => {
    const { number } = (await mockState()).orders[0];
    assert.match(await shopper.text(`/order/${number}`), /أدخل رقم هاتفك/);
    const miss = await shopper.post("/do/track", { locale: "fr", number, phone: "0699999999" });
    assert.match(miss.html, /Aucune commande avec ce numéro/);
    const seen = await shopper.post("/do/track", {
      locale: "fr",
      number: ` ${number} `,
      phone: "06 12 00 00 01",
    });
    assert.equal(seen.path, `/fr/track/${number}`);
    assert.match(seen.html, /Confirmée/);
  },
  "statuses are true: 404, 503, and no page without words": async (shopper) => {
    assert.equal((await shopper.get("/nowhere")).status, 404);
    assert.equal((await shopper.get("/p/nothing")).status, 404);
    assert.equal((await shopper.get("/fr/c/nothing")).status, 404);
    await mock({ down: true });
    const down = await shopper.get("/fr/p/lanterne");
    await mock({ down: false });
    assert.equal(down.status, 503);
    assert.match(down.html, /La boutique ne répond pas/);
  },
  "other sites cannot fill a cart or order": async () => {
    for (const path of ["/do/cart", "/do/order", "/do/track"]) {
      const headers = { "sec-fetch-site": "cross-site", "content-type": "application/x-www-form-urlencoded" };
      assert.equal((await fetch(`${SHOP}${path}`, { method: "POST", headers, body: "a=1" })).status, 403);
    }
  },
  "pages run no inline script, carry no runtime, and name no secret and no backend": async (shopper) => {
    const pages = await Promise.all(
      ["/", "/p/caftan-amal", "/cart", "/checkout", "/track", "/robots.txt"].map((path) => shopper.get(path)),
    );
    for (const { html, headers } of pages) {
      assert.doesNotMatch(html, /__next_f|\/_next\/[^"]*\.js|pk_smoke_test|19125|admin/);
      assert.ok(!html.includes(SECRET));
      assert.match(headers.get("content-security-policy"), /default-src 'self'/);
      assert.equal(headers.get("x-content-type-options"), "nosniff");
      assert.equal(headers.get("x-powered-by"), null);
    }
  },
  "a product page needs little script": async (shopper) => {
    const weight = await scriptBytes(await shopper.text("/p/caftan-amal"));
    console.log(`    ${weight} bytes of script on a product page, uncompressed`);
    assert.ok(weight < 20_000);
  },
  "search bears with accents, articles and plurals": async (shopper) => {
    assert.match(await shopper.text("/fr/search?q=CAFTANS"), /Caftan Nour/);
    assert.match(await shopper.text(`/search?q=${encodeURIComponent("القفطان")}`), /قفطان نور/);
    assert.match(await shopper.text("/fr/search?q=zzz"), /Aucun résultat/);
  },
  "pictures come through the shop, and nothing else does": async () => {
    const picture = await fetch(`${SHOP}/media/lanterne-1.svg`);
    assert.equal(picture.status, 200);
    assert.match(picture.headers.get("content-security-policy"), /sandbox/);
    for (const path of ["/media/..%2fstore/regions", "/media/nothing.svg", "/media/%2e%2e/x"]) {
      assert.notEqual((await fetch(`${SHOP}${path}`)).status, 200);
    }
  },
  "the backend gets the shopper's signed address, whatever the shopper claims": async () => {
    await fetch(`${SHOP}/track/12345678`, {
      headers: {
        "x-forwarded-for": "6.6.6.6",
        "x-souk-address": "6.6.6.6",
        cookie: `souk_orders=${await trackingCookie()}`,
      },
    });
    const call = (await mockState()).calls.filter(({ path }) => path === "/store/order-status").at(-1);
    const [, time, ip, signature] = /^t=(\d+);ip=([^;]+);v1=([0-9a-f]{64})$/.exec(
      call.headers["x-souk-client"],
    );
    assert.equal(ip, "127.0.0.1");
    assert.equal(signature, createHmac("sha256", SECRET).update(`${time}.${ip}`).digest("hex"));
    assert.equal(call.headers["x-publishable-api-key"], KEY);
  },
  "sitemap and alternates name every language": async (shopper) => {
    const sitemap = await shopper.text("/sitemap.xml");
    assert.match(sitemap, new RegExp(`${SHOP}/fr/p/lanterne`));
    assert.match(await shopper.text("/fr/p/lanterne"), /rel="alternate" hrefLang="ar"/i);
  },
  "no personal data reaches the log": async () => {
    assert.doesNotMatch(logs.join(""), /0612000001|612000001|أمينة|زنقة/);
  },
};

async function scriptBytes(html) {
  const first = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, source]) => source);
  const seen = new Set();
  // Modules of the checkout and the order pages are only imported there.
  const elsewhere = /checkout|city|totals|copy|live/;
  let bytes = 0;
  for (const queue = first; queue.length > 0; ) {
    const path = queue.pop();
    if (seen.has(path)) continue;
    seen.add(path);
    const code = await (await fetch(`${SHOP}${path}`)).text();
    bytes += Buffer.byteLength(code);
    for (const [, next] of code.matchAll(/(?:from |import\()"([^"]+)"/g)) {
      if (!elsewhere.test(next)) queue.push(new URL(next, `${SHOP}${path}`).pathname);
    }
  }
  return bytes;
}

async function trackingCookie() {
  const form = new URLSearchParams({ locale: "ar", number: "12345678", phone: "0612000009" });
  const answer = await fetch(`${SHOP}/do/track`, { method: "POST", body: form, redirect: "manual" });
  return /souk_orders=([^;]+)/.exec(answer.headers.get("set-cookie"))[1];
}
