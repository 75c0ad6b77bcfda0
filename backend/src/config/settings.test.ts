import { loadSettings } from "./settings";

const strong = "x".repeat(32);
const base = { DATABASE_URL: "postgres://localhost/souk", JWT_SECRET: "dev", COOKIE_SECRET: "dev" };

test("a local run needs little", () => {
  expect(loadSettings(base)).toMatchObject({ BACKEND_PORT: 9000, SOUK_WORKER_MODE: "shared" });
});

test("one message names everything that is missing, and no value", () => {
  const load = () => loadSettings({ JWT_SECRET: "s3cret", BACKEND_PORT: "no" });
  expect(load).toThrow(/DATABASE_URL[\s\S]*COOKIE_SECRET|COOKIE_SECRET[\s\S]*DATABASE_URL/);
  expect(load).toThrow(/BACKEND_PORT/);
  expect(load).not.toThrow(/s3cret/);
});

test("production refuses weak secrets and plain http", () => {
  const weak = () =>
    loadSettings({ ...base, SOUK_ENV: "production", PUBLIC_STOREFRONT_URL: "http://shop.example" });
  expect(weak).toThrow(
    /JWT_SECRET[\s\S]*COOKIE_SECRET[\s\S]*SOUK_PROXY_SECRET[\s\S]*PUBLIC_STOREFRONT_URL[\s\S]*BACKEND_PUBLIC_URL/,
  );
  expect(weak).toThrow(/ADMIN_PATH[\s\S]*SOUK_TRUSTED_PROXIES/);
  const door = { ADMIN_PATH: "/desk-7f3k2m9q", SOUK_TRUSTED_PROXIES: "1" };
  const secrets = { JWT_SECRET: strong, COOKIE_SECRET: strong, SOUK_PROXY_SECRET: strong };
  const urls = {
    PUBLIC_STOREFRONT_URL: "https://shop.example",
    BACKEND_PUBLIC_URL: "https://api.shop.example",
  };
  expect(loadSettings({ ...base, ...secrets, ...urls, ...door, SOUK_ENV: "production" }).SOUK_ENV).toBe(
    "production",
  );
});
