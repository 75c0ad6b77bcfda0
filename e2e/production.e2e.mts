// No half-production: weak secrets, plain http and the stand-ins are refused (design, "Decisions").
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loadContext } from "./lib/context.mts";
import { refusedStart } from "./lib/production.mts";

describe("SOUK_ENV=production", () => {
  const context = loadContext();
  const weak = "planted-weak";
  const cases: [name: string, over: Record<string, string>][] = [
    ["JWT_SECRET", { JWT_SECRET: weak }],
    ["COOKIE_SECRET", { COOKIE_SECRET: weak }],
    ["SOUK_PROXY_SECRET", { SOUK_PROXY_SECRET: weak }],
    ["SOUK_MASTER_KEYS", { SOUK_MASTER_KEYS: "" }],
    ["SOUK_MASTER_KEYS", { SOUK_MASTER_KEYS: `weak:${Buffer.alloc(32).toString("base64")}` }],
    ["PUBLIC_STOREFRONT_URL", { PUBLIC_STOREFRONT_URL: "http://planted-plain.souk.invalid" }],
    ["ADMIN_PATH", { ADMIN_PATH: "/admin-panel" }],
    ["SOUK_TRUSTED_PROXIES", { SOUK_TRUSTED_PROXIES: "0" }],
    ["SOUK_ADMIN_ALLOW", { SOUK_ADMIN_ALLOW: "196.200.1, 196.200.1.1" }],
    ["SOUK_RATE_LIMITS", { SOUK_RATE_LIMITS: "auth.address=many" }],
    ["BACKEND_PUBLIC_URL", { BACKEND_PUBLIC_URL: "http://planted-plain.souk.invalid" }],
  ];

  for (const [name, over] of cases) {
    it(`does not start with a bad ${name}, and says which setting it is but not its value`, () => {
      const { code, said } = refusedStart(context, "backend", over);
      assert.notEqual(code, 0);
      assert.ok(said.includes(name), said.slice(0, 500));
      assert.doesNotMatch(said, /planted/);
    });
  }

  it("never starts the sandbox", () => {
    const { code, said } = refusedStart(context, "sandbox", {});
    assert.notEqual(code, 0);
    assert.match(said, /never starts with SOUK_ENV=production/);
  });
});
