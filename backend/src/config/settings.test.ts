import { randomBytes } from "node:crypto";
import { DEFAULT_MASTER_KEYS } from "./master-keys";
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
  const secrets = {
    JWT_SECRET: strong,
    COOKIE_SECRET: strong,
    SOUK_PROXY_SECRET: strong,
    SOUK_MASTER_KEYS: `k1:${randomBytes(32).toString("base64")}`,
    SOUK_AUDIT_KEY: strong,
  };
  const urls = {
    PUBLIC_STOREFRONT_URL: "https://shop.example",
    BACKEND_PUBLIC_URL: "https://api.shop.example",
  };
  expect(loadSettings({ ...base, ...secrets, ...urls, ...door, SOUK_ENV: "production" }).SOUK_ENV).toBe(
    "production",
  );
});

describe("the storage", () => {
  const bucket = {
    S3_BUCKET: "souk",
    S3_FILE_URL: "https://cdn.shop.example/souk",
    S3_ACCESS_KEY_ID: "id",
    S3_SECRET_ACCESS_KEY: "s3cret",
  };

  it("may be a bucket, with all that it takes", () => {
    expect(() => loadSettings({ ...base, ...bucket })).not.toThrow();
    const load = () => loadSettings({ ...base, ...bucket, S3_FILE_URL: "", S3_SECRET_ACCESS_KEY: undefined });
    expect(load).toThrow(/S3_FILE_URL[\s\S]*S3_SECRET_ACCESS_KEY/);
  });

  it("is read over TLS, and S3_ settings without a bucket are noticed", () => {
    expect(() => loadSettings({ ...base, ...bucket, S3_FILE_URL: "http://cdn.shop.example" })).toThrow(
      /S3_FILE_URL: an https/,
    );
    expect(() => loadSettings({ ...base, ...bucket, S3_BUCKET: undefined })).toThrow(/S3_BUCKET/);
  });

  it("takes files of a sensible size", () => {
    expect(loadSettings(base)).toMatchObject({ SOUK_UPLOAD_MAX_MB: 15, SOUK_UPLOAD_MAX_MEGAPIXELS: 50 });
    expect(() => loadSettings({ ...base, SOUK_UPLOAD_MAX_MB: "1000" })).toThrow(/SOUK_UPLOAD_MAX_MB/);
  });
});

describe("the master keys", () => {
  const production = (SOUK_MASTER_KEYS: string | undefined) => () =>
    loadSettings({
      ...base,
      JWT_SECRET: strong,
      COOKIE_SECRET: strong,
      SOUK_PROXY_SECRET: strong,
      SOUK_AUDIT_KEY: strong,
      PUBLIC_STOREFRONT_URL: "https://shop.example",
      BACKEND_PUBLIC_URL: "https://api.shop.example",
      ADMIN_PATH: "/desk-7f3k2m9q",
      SOUK_TRUSTED_PROXIES: "1",
      SOUK_ENV: "production",
      SOUK_MASTER_KEYS,
    });
  const random = () => randomBytes(32).toString("base64");

  it.each([
    ["missing", undefined],
    ["empty", ""],
    ["the development one", DEFAULT_MASTER_KEYS],
    ["the development one under another name", `mine:${DEFAULT_MASTER_KEYS.split(":")[1]}`],
    ["the development one kept for reading", `mine:${random()},${DEFAULT_MASTER_KEYS}`],
    ["all zeros", `mine:${Buffer.alloc(32).toString("base64")}`],
    ["too short", `mine:${randomBytes(16).toString("base64")}`],
    ["without an id", random()],
    ["two under one id", `mine:${random()},mine:${random()}`],
  ])("refuses in production: %s", (_, keys) => {
    expect(production(keys)).toThrow(/SOUK_MASTER_KEYS/);
  });

  it("names the setting and shows no key", () => {
    const bad = randomBytes(31).toString("base64");
    expect(production(`mine:${bad}`)).toThrow(/SOUK_MASTER_KEYS/);
    expect(production(`mine:${bad}`)).not.toThrow(bad);
  });

  it("takes one or several good ones", () => {
    expect(production(`a:${random()}`)().SOUK_ENV).toBe("production");
    expect(production(`b:${random()}, a:${random()}`)().SOUK_ENV).toBe("production");
  });

  it("refuses a broken list in development too, where none is needed", () => {
    expect(() => loadSettings({ ...base, SOUK_MASTER_KEYS: "broken" })).toThrow(/SOUK_MASTER_KEYS/);
    expect(loadSettings(base).SOUK_ENV).toBe("development");
  });
});
