// A real Caddy in front of shop and backend in production mode, with the shipped Caddyfile (issue 4, must hold 4).
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { launch } from "./lib/browser.mts";
import { type Caddy, caddyPorts, startCaddy } from "./lib/caddy.mts";
import { setting } from "./lib/context.mts";
import { signInToDashboard } from "./lib/dashboard.mts";
import { closeDesk, type Desk, openDesk } from "./lib/desk.mts";
import { type Production, startProduction } from "./lib/production.mts";
import { askTls } from "./lib/tls.mts";

let desk: Desk;
let production: Production;
let caddy: Caddy;
let browser: Browser;
let door: string;

before(async () => {
  desk = await openDesk("caddy");
  door = setting(desk.context, "ADMIN_PATH");
  const ports = await caddyPorts();
  const over = {
    BACKEND_PUBLIC_URL: `https://api.localhost:${ports.https}`,
    SOUK_ADMIN_ALLOW: "196.200.1.1",
  };
  production = await startProduction(desk.context, over, "production-caddy");
  caddy = await startCaddy({
    folder: desk.context.dataDir,
    ports,
    shop: desk.context.info.storefront,
    backend: production.url,
    adminPath: door,
    allow: "127.0.0.1 ::1",
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await caddy?.stop();
  await production?.service.stop();
  await closeDesk(desk);
});

const plain = (host: string) => `http://${host}.localhost:${caddy.http}`;

describe("Caddy", () => {
  it("sends plain http to https", async () => {
    for (const host of ["shop", "api"]) {
      const { status, headers } = await askTls(`${plain(host)}/some/page?x=1`);
      assert.equal(status, 308, host);
      assert.match(
        String(headers.location),
        new RegExp(`^https://${host}\\.localhost(:${caddy.https})?/some/page\\?x=1$`),
      );
    }
  });

  it("adds the headers to shop and backend, and names no software", async () => {
    for (const url of [
      `${caddy.shop}/`,
      `${caddy.shop}/no-such-page`,
      `${caddy.backend}/store/regions`,
      `${caddy.backend}${door}/`,
    ]) {
      const { headers } = await askTls(url);
      assert.equal(headers["strict-transport-security"], "max-age=31536000; includeSubDomains", url);
      assert.equal(headers["x-content-type-options"], "nosniff", url);
      assert.equal(headers["x-frame-options"], "DENY", url);
      assert.ok(headers["referrer-policy"], url);
      assert.match(String(headers["permissions-policy"]), /camera=\(\)/, url);
      const policy = String(headers["content-security-policy"]);
      assert.match(policy, /default-src '(self|none)'/, url);
      assert.match(policy, /frame-ancestors 'none'/, url);
      assert.doesNotMatch(policy, /script-src[^;]*('unsafe-inline'|\*)/, url);
      for (const name of ["server", "x-powered-by", "via"])
        assert.equal(headers[name], undefined, `${url} ${name}`);
    }
  });

  it("keeps the admin's files and API from an address that is not on the list", async () => {
    const missing = await askTls(`${caddy.backend}/missing`, { from: "127.0.0.2" });
    for (const path of [
      `${door}/`,
      `${door}/assets/index.js`,
      "/admin/orders",
      "/auth/user/emailpass",
      "/api/shipping/quote",
    ]) {
      const { status, text } = await askTls(`${caddy.backend}${path}`, { from: "127.0.0.2" });
      assert.deepEqual([status, text], [404, missing.text], path);
    }
    assert.equal((await askTls(`${caddy.backend}${door}/`)).status, 200);
    assert.equal((await askTls(`${caddy.backend}/admin/orders`)).status, 401);
    assert.equal((await askTls(`${caddy.shop}/`, { from: "127.0.0.2" })).status, 200);
  });

  it("passes on the real address, whatever the client writes", async () => {
    const spoofed = {
      "x-forwarded-for": "127.0.0.1",
      "x-real-ip": "127.0.0.1",
      forwarded: "for=127.0.0.1",
      "x-souk-client": "t=1;ip=127.0.0.1;v1=0",
    };
    for (const path of [
      `${door}/`,
      "/admin/orders",
      "/Admin/orders",
      "//admin/orders",
      "/admin%2forders",
      "/x/../admin/orders",
    ]) {
      const { status } = await askTls(`${caddy.backend}${path}`, { from: "127.0.0.2", headers: spoofed });
      assert.equal(status, 404, path);
    }
  });

  it("refuses a body that is too large", async () => {
    const body = Buffer.alloc(3 * 1024 * 1024, "a");
    const send = askTls(`${caddy.backend}/store/quick-orders`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    assert.equal((await send).status, 413);
  });
});

describe("in a browser behind Caddy", () => {
  /** Everything that the browser's console and the security policy complain of while `visit` runs. */
  async function complaints(visit: (page: Page) => Promise<void>): Promise<string[]> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "fr" });
    const page = await context.newPage();
    const heard: string[] = [];
    page.on("console", (message) => {
      if (/content security policy|refused to/i.test(message.text())) heard.push(message.text());
    });
    page.on("pageerror", (error) => heard.push(String(error)));
    page.on("requestfailed", (request) => {
      if (request.failure()?.errorText === "csp") heard.push(`blocked: ${request.url()}`);
    });
    await visit(page);
    await context.close();
    // The demo's pictures keep the plain address under which they were seeded.
    return heard.filter((text) => !text.includes(`${desk.context.info.backend}/static/`));
  }

  it("hears of a violation when there is one", async () => {
    const heard = await complaints(async (page) => {
      await page.goto(`${caddy.shop}/`);
      await page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "window.planted = true";
        document.head.append(script);
      });
    });
    assert.equal(heard.length, 1);
  });

  it("the shop works under its policy", async () => {
    const heard = await complaints(async (page) => {
      for (const path of [
        "/",
        `/p/${desk.variant.handle}`,
        "/cart",
        "/checkout",
        "/track",
        "/search?q=argan",
        "/fr",
        "/no-such-page",
      ])
        await page.goto(`${caddy.shop}${path}`, { waitUntil: "networkidle" });
    });
    assert.deepEqual(heard, []);
  });

  it("so does the dashboard, and loads nothing from elsewhere", async () => {
    const foreign: string[] = [];
    const heard = await complaints(async (page) => {
      page.on("request", (request) => {
        const { protocol, host } = new URL(request.url());
        if (
          /^https?:$/.test(protocol) &&
          host !== new URL(caddy.backend).host &&
          !request.url().includes("/static/")
        )
          foreign.push(request.url());
      });
      await signInToDashboard(page, desk.context, caddy.backend);
      for (const path of [
        "/orders",
        "/products",
        "/customers",
        "/inventory",
        "/settings/profile",
        "/settings/regions",
        "/settings/users",
      ])
        await page.goto(`${caddy.backend}${door}${path}`, { waitUntil: "networkidle" });
    });
    assert.deepEqual(heard, []);
    assert.deepEqual(foreign, []);
  });
});
