// What stands before Medusa: headers, the hidden admin, the allow-list, other origins, limits (issue 4).
import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { launch } from "./lib/browser.mts";
import { setting } from "./lib/context.mts";
import { signInToDashboard } from "./lib/dashboard.mts";
import { closeDesk, type Desk, openDesk } from "./lib/desk.mts";
import { eventually } from "./lib/eventually.mts";
import { type Answer, type Call, call, must } from "./lib/http.mts";
import { freshKey, orderBody } from "./lib/people.mts";
import { type Production, startProduction } from "./lib/production.mts";

const NARROW = [
  "auth.address=5/600",
  "auth.email=3/600",
  "quick_order.address=4/600",
  "quick_order.phone=2/600",
  "order_status.address=50/600",
  "order_status.number=3/600",
  "search.address=4/600",
  "webhook.address=4/600",
].join(",");

let desk: Desk;
let production: Production;
let browser: Browser;

before(async () => {
  desk = await openDesk("edge");
  const over = { SOUK_ADMIN_ALLOW: "196.200.1.1, 2001:db8:7::/48", SOUK_RATE_LIMITS: NARROW };
  production = await startProduction(desk.context, over, "production-edge");
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await production?.service.stop();
  await closeDesk(desk);
});

/** As our proxy passes on the call of a client at `address`. */
function from(address: string, path: string, options: Call = {}): Promise<Answer> {
  const headers = { "x-forwarded-for": address, "x-forwarded-proto": "https", ...options.headers };
  return call(`${production.url}${path}`, { ...options, headers });
}

describe("headers", () => {
  it("keep an answer from being framed, sniffed or run, and say nothing of the software", async () => {
    const { headers } = await from("196.200.1.1", "/store/regions");
    assert.match(headers.get("content-security-policy") ?? "", /default-src 'none'.*frame-ancestors 'none'/);
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    assert.equal(headers.get("x-frame-options"), "DENY");
    assert.equal(headers.get("referrer-policy"), "no-referrer");
    assert.match(headers.get("permissions-policy") ?? "", /camera=\(\)/);
    assert.match(headers.get("strict-transport-security") ?? "", /max-age=31536000/);
    for (const name of ["x-powered-by", "server"]) assert.equal(headers.get(name), null);
  });

  it("give the dashboard a policy without foreign scripts", async () => {
    const { headers, status } = await from("196.200.1.1", `${setting(desk.context, "ADMIN_PATH")}/`);
    assert.equal(status, 200);
    assert.match(headers.get("content-security-policy") ?? "", /script-src 'self'(;|$)/);
  });
});

describe("plain http in production", () => {
  const plain = (path: string, options: Call = {}) => call(`${production.url}${path}`, options);

  it("sends a page to its https address and refuses the rest", async () => {
    const page = await plain("/store/regions?x=1");
    assert.equal(page.status, 308);
    assert.equal(page.headers.get("location"), "https://api.souk.invalid/store/regions?x=1");
    const order = await plain("/store/quick-orders", { json: {} });
    assert.equal(order.status, 403);
    assert.equal((order.json as { code: string }).code, "https_required");
    assert.equal((await plain("/health")).status, 200);
  });

  it("does not believe a client that says it came through TLS further back", async () => {
    const order = await plain("/store/quick-orders", { json: {}, headers: { forwarded: "proto=https" } });
    assert.equal(order.status, 403);
  });
});

describe("the admin", () => {
  const paths = () => {
    const door = setting(desk.context, "ADMIN_PATH");
    return [
      door,
      `${door}/`,
      `${door}/assets/x.js`,
      "/admin/orders",
      "/Admin/orders",
      "/auth/user/emailpass",
      "/api/shipping/quote",
    ];
  };

  it("is a missing page to an address that is not on the list", async () => {
    const missing = await from("41.140.0.9", "/no-such-page");
    for (const path of paths()) {
      const answer = await from("41.140.0.9", path);
      assert.equal(answer.status, 404, path);
      assert.equal(answer.text, missing.text, path);
      assert.deepEqual(
        [...answer.headers.keys()].filter((name) => name.startsWith("x-souk")),
        [],
      );
    }
  });

  it("is there for one that is, IPv4 and IPv6", async () => {
    for (const address of ["196.200.1.1", "::ffff:196.200.1.1", "2001:db8:7::42"])
      for (const path of paths().slice(0, 2))
        assert.notEqual((await from(address, path)).status, 404, `${address} ${path}`);
    assert.equal((await from("196.200.1.1", "/admin/orders")).status, 401);
  });

  it("does not believe an address that the client wrote itself", async () => {
    for (const name of [
      "x-real-ip",
      "x-client-ip",
      "cf-connecting-ip",
      "true-client-ip",
      "forwarded",
      "x-souk-client",
    ]) {
      const answer = await from("41.140.0.9", "/admin/orders", { headers: { [name]: "196.200.1.1" } });
      assert.equal(answer.status, 404, name);
    }
    assert.equal((await from("196.200.1.1, 41.140.0.9", "/admin/orders")).status, 404);
  });

  it("is at no other path", async () => {
    const { backend } = desk.context.info;
    const missing = await call(`${backend}/no-such-page`);
    for (const path of ["/app", "/app/", "/app/login", "/admin-ui", "/admin-ui/", "/dashboard"]) {
      const answer = await call(`${backend}${path}`);
      assert.deepEqual([answer.status, answer.text], [missing.status, missing.text], path);
    }
  });
});

describe("a limit", () => {
  const refused = (answer: Answer, code = "too_many_requests") => {
    assert.equal(answer.status, 429);
    assert.equal((answer.json as { code: string }).code, code);
    const seconds = Number(answer.headers.get("retry-after"));
    assert.ok(seconds > 0 && seconds <= 600, `Retry-After: ${seconds}`);
  };
  const key = () => ({ "x-publishable-api-key": desk.context.info.publishable_key });
  // What was counted in an earlier run on the same shop must not count here.
  const newAddress = () => `105.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;

  /** Sends until the limit, then once more. */
  async function beyond(points: number, send: (index: number) => Promise<Answer>): Promise<Answer> {
    for (let index = 0; index < points; index += 1)
      assert.notEqual((await send(index)).status, 429, `call ${index + 1}`);
    return send(points);
  }

  it("stops one address that guesses passwords, and nobody else", async () => {
    const guess = (address: string, index: number) =>
      from(address, "/auth/customer/emailpass", {
        json: { email: `nobody${index}@souk.invalid`, password: "wrong" },
      });
    const address = newAddress();
    refused(await beyond(5, (index) => guess(address, index)));
    assert.notEqual((await guess(newAddress(), 99)).status, 429);
  });

  it("stops the guesses at one account, whatever addresses they come from", async () => {
    const email = `target-${randomInt(1e9)}@souk.invalid`;
    const guess = () =>
      from(newAddress(), "/auth/customer/emailpass", {
        json: { email: email.toUpperCase(), password: "wrong" },
      });
    refused(await beyond(3, guess));
  });

  it("counts orders by address and by phone, in any spelling of the phone", async () => {
    const address = newAddress();
    const send = (who: string, body: unknown) =>
      from(who, "/store/quick-orders", { json: body, headers: { ...key(), "idempotency-key": freshKey() } });
    refused(await beyond(4, () => send(address, {})));
    const phone = desk.phone();
    const arabic = phone.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
    const spellings = [phone, `+212 ${phone.slice(1)}`, arabic];
    const body = (phone: string) => {
      const order = orderBody(desk.variant.id, phone);
      return { ...order, address: { ...order.address, city: "?" } };
    };
    refused(await beyond(2, (index) => send(newAddress(), body(spellings[index] ?? ""))));
  });

  it("counts looks at one order, searches, and webhooks", async () => {
    const number = randomInt(10_000_000, 99_999_999);
    const look = () =>
      from(newAddress(), `/store/order-status?number=${number}&phone=0612000001`, { headers: key() });
    refused(await beyond(3, look));
    const searcher = newAddress();
    refused(await beyond(4, () => from(searcher, "/store/cities?q=a", { headers: key() })));
    const carrier = newAddress();
    refused(await beyond(4, () => from(carrier, "/webhooks/shipping/sendit", { json: {} })));
  });

  it("says so in the reader's language", async () => {
    const address = newAddress();
    const search = (locale: string) =>
      from(address, "/store/cities?q=a", { headers: { ...key(), "accept-language": locale } });
    await beyond(4, () => search("ar"));
    assert.match((await search("ar")).text, /طلبات كثيرة/);
    assert.match((await search("fr")).text, /Trop de demandes/);
  });
});

describe("what was refused before Medusa", () => {
  interface Record {
    action: string;
    subject_id: string;
    detail: { times: number };
  }
  const recordsOf = (address: string) =>
    desk.sql.rows<Record>(
      "SELECT action, subject_id, detail FROM audit_record WHERE address = $1 ORDER BY at",
      [address],
    );

  it("is on record with its address, at once, and not once for every try", async () => {
    const stranger = `102.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
    for (let index = 0; index < 6; index += 1)
      await from(stranger, "/admin/orders/order_secret?q=0612000000");
    const [record, ...more] = await eventually("the refusal is on record", async () => {
      const records = await recordsOf(stranger);
      return records.length ? records : undefined;
    });
    assert.deepEqual(record, {
      action: "refused.address",
      subject_id: "GET /admin/orders",
      detail: { times: 1 },
    });
    assert.deepEqual(more, []);
  });

  it("names the limit too", async () => {
    const searcher = `102.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
    const headers = { "x-publishable-api-key": desk.context.info.publishable_key };
    for (let index = 0; index < 5; index += 1) await from(searcher, "/store/cities?q=a", { headers });
    const [record] = await eventually("the refusal is on record", async () => {
      const records = await recordsOf(searcher);
      return records.length ? records : undefined;
    });
    assert.equal(record?.action, "refused.too_many");
    assert.equal(record?.subject_id, "GET /store/cities");
  });
});

describe("a page of another origin", () => {
  let evil: Server;
  before(async () => {
    evil = createServer((_, res) => res.setHeader("content-type", "text/html").end("<title>prizes</title>"));
    await new Promise<void>((resolve) => evil.listen(0, "127.0.0.1", resolve));
  });
  after(() => evil.close());

  it("cannot change anything with a signed-in browser; a page of our own can", async () => {
    const restore = await desk.admin.settings({ duplicate_minutes: 30 });
    const minutes = async () => {
      type Settings = { orders: { duplicate_minutes: number } };
      return (await must(desk.admin.call<Settings>("/admin/ops/settings"), "settings")).orders
        .duplicate_minutes;
    };
    const context = await browser.newContext();
    const page = await context.newPage();
    await signInToDashboard(page, desk.context);
    const url = `${desk.context.info.backend}/admin/ops/settings`;
    const change = (to: number) => ({ url, body: JSON.stringify({ orders: { duplicate_minutes: to } }) });

    await page.evaluate(postJson, change(31));
    assert.equal(await minutes(), 31, "the control: the same change from our own page is made");

    await page.goto(`http://localhost:${(evil.address() as AddressInfo).port}/`);
    await page.evaluate(postText, change(99));
    assert.equal(await minutes(), 31);
    const answered = page.waitForResponse(url);
    await page.evaluate(postForm, change(99));
    const answer = await answered;
    assert.equal(answer.status(), 403);
    assert.ok((await answer.request().allHeaders()).cookie, "the browser sent its cookie along");
    assert.equal(await minutes(), 31);
    await restore();
    await context.close();
  });
});

interface Change {
  url: string;
  body: string;
}

// These three run in the page.
const postJson = ({ url, body }: Change) =>
  fetch(url, {
    method: "POST",
    credentials: "include",
    headers: { "content-type": "application/json" },
    body,
  }).then(({ status }) => status);

const postText = ({ url, body }: Change) =>
  fetch(url, { method: "POST", mode: "no-cors", credentials: "include", body }).then(
    () => undefined,
    () => undefined,
  );

/** `{"orders":…,"x":"="}` as the text of a form. */
function postForm({ url, body }: Change): void {
  const form = document.createElement("form");
  Object.assign(form, { method: "POST", action: url, enctype: "text/plain" });
  const field = document.createElement("input");
  Object.assign(field, { name: `${body.slice(0, -1)},"x":"`, value: '"}' });
  form.append(field);
  document.body.append(form);
  form.submit();
}
