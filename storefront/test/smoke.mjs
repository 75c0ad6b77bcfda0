// The built shop against the mock backend, over plain HTTP as a browser without JavaScript speaks it: `npm run smoke`.
// Starts both on their own ports, checks what must hold, ends both. Exit code 1 when something does not hold.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { Shopper } from "./shopper.mjs";

const MOCK = "http://127.0.0.1:19125";
const SHOP = "http://127.0.0.1:18125";
const SECRET = "a-smoke-test-secret";
const folder = new URL("..", import.meta.url).pathname;
const run = (file, env) =>
  spawn(process.execPath, [file], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
const logs = [];
const services = [
  run("test/mock-backend.mjs", { MOCK_PORT: "19125" }),
  run("src/server/main.ts", {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    STOREFRONT_PORT: "18125",
    BACKEND_URL: MOCK,
    PUBLIC_STOREFRONT_URL: SHOP,
    SOUK_PUBLISHABLE_KEY: "pk_smoke_test",
    SOUK_PROXY_SECRET: SECRET,
  }),
];
for (const service of services)
  for (const stream of [service.stdout, service.stderr]) stream.on("data", (text) => logs.push(String(text)));
const mock = (body) => fetch(`${MOCK}/mock`, { method: "POST", body: JSON.stringify(body) });
const mockState = async () => (await fetch(`${MOCK}/mock`)).json();
const good = {
  name: "أمينة العلوي",
  phone: "+212 6 12 00 00 01",
  city: "مراكش",
  address: "زنقة الورد 5",
  note: "",
};

const checks = {
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
    assert.equal(call.headers["x-publishable-api-key"], "pk_smoke_test");
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

async function ready(url) {
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} does not answer:\n${logs.join("")}`);
}

let failed = 0;
try {
  await Promise.all([ready(`${SHOP}/robots.txt`), ready(`${MOCK}/mock`)]);
  for (const [name, check] of Object.entries(checks)) {
    await check(new Shopper(SHOP)).then(
      () => console.log(`ok   ${name}`),
      (error) => {
        failed += 1;
        console.log(`FAIL ${name}\n     ${error.stack}`);
      },
    );
  }
} finally {
  for (const service of services) service.kill();
}
process.exitCode = failed > 0 ? 1 : 0;
