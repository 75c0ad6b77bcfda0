import { readConfig } from "./config";

it("never starts in production", () => {
  expect(() => readConfig({ SOUK_ENV: "production" })).toThrow(/never starts/);
});

it("has defaults for everything", () => {
  expect(readConfig({})).toMatchObject({
    port: 7000,
    smtpPort: 7025,
    host: "127.0.0.1",
    webhookUrls: {},
    sendit: {
      publicKey: "sandbox-public",
      secretKey: "sandbox-secret",
      tokenSeconds: 3000,
      hourlyLimit: 1000,
    },
  });
  expect(readConfig({}).folder).toMatch(/\.data\/sandbox$/);
});

it("reads ports, folder, keys and webhook addresses, and names what is wrong", () => {
  const env = {
    SANDBOX_PORT: "7100",
    SOUK_DATA_DIR: "/tmp/elsewhere",
    SENDIT_SECRET_KEY: "other",
    SENDIT_WEBHOOK_URL: "http://127.0.0.1:9000/webhooks/shipping/sendit",
  };
  expect(readConfig(env)).toMatchObject({
    port: 7100,
    folder: "/tmp/elsewhere/sandbox",
    webhookUrls: { sendit: env.SENDIT_WEBHOOK_URL },
    sendit: { secretKey: "other" },
  });
  expect(() => readConfig({ SANDBOX_PORT: "seven" })).toThrow(/SANDBOX_PORT/);
});
