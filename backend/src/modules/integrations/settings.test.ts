import { generateKeyPairSync } from "node:crypto";
import { defineSettings, type SettingField } from "@souk/carrier-kit";
import { googleDefinition, type IntegrationDefinition } from "./definitions";
import { SettingsInvalid } from "./errors";
import { accountOf } from "./google";
import { type GivenValues, merge } from "./versions";
import { environmentView, shown, tailOf } from "./view";

const label = (en: string) => ({ ar: en, fr: en, en });
const fields = [
  { key: "user", type: "text", required: true, label: label("User") },
  { key: "secret_key", type: "text", required: true, secret: true, label: label("Secret") },
  { key: "webhook_secret", type: "text", secret: true, label: label("Webhook secret") },
  { key: "limit", type: "integer", required: true, default: 1000, label: label("Limit") },
] as const satisfies readonly SettingField[];
const toy: IntegrationDefinition = {
  id: "toy",
  kind: "carrier",
  name: label("Toy"),
  settings: defineSettings(fields),
  fromEnv: (env) => ({ user: env.TOY_USER, secret_key: env.TOY_SECRET_KEY }),
};
const inUse = {
  user: "before",
  secret_key: "kept-secret-5678",
  webhook_secret: "hook-secret-9999",
  limit: 7,
};

function issuesOf(given: GivenValues, before = {}): string[] {
  try {
    merge(toy, given, before);
    return [];
  } catch (error) {
    if (error instanceof SettingsInvalid) return error.issues.map(({ key, problem }) => `${key} ${problem}`);
    throw error;
  }
}

describe("a new version's values", () => {
  it("keep the secrets in use where none is given, and nothing else", () => {
    expect(merge(toy, { user: "after", secret_key: "" }, inUse)).toEqual({
      ...inUse,
      user: "after",
      limit: 1000,
    });
  });

  it("take a new secret, and take one away", () => {
    const given = { user: "after", secret_key: "new-secret", webhook_secret: null, limit: "20" };
    expect(merge(toy, given, inUse)).toEqual({ user: "after", secret_key: "new-secret", limit: 20 });
  });

  it("are refused by name when they do not fit, and no value is told", () => {
    expect(issuesOf({ user: "x", secret_key: null }, inUse)).toEqual(["secret_key missing"]);
    expect(issuesOf({ user: "x" })).toEqual(["secret_key missing"]);
    expect(issuesOf({ user: "", limit: "planted" }, inUse)).toEqual(["user missing", "limit invalid"]);
    expect(issuesOf({ user: "x", other: "planted" }, inUse)).toEqual(["other unknown"]);
    expect(issuesOf({ user: "x", limit: "planted" }, inUse).join()).not.toContain("planted");
  });
});

describe("what is shown of a secret", () => {
  it.each([
    ["planted-secret-8c6f", "8c6f"],
    ["123456789012", "9012"],
    ["12345678901", null],
    ["password", null],
  ])("of %j: %j", (secret, tail) => {
    expect(tailOf(secret)).toBe(tail);
  });

  it("is never the secret, in use or from the environment", () => {
    const environment = environmentView(toy, true, { TOY_USER: "me", TOY_SECRET_KEY: "planted-secret-8c6f" });
    expect(environment.values).toEqual({
      user: "me",
      secret_key: { secret: true, tail: "8c6f" },
      webhook_secret: null,
      limit: 1000,
    });
    expect(JSON.stringify([environment, shown(fields, inUse)])).not.toMatch(
      /planted|kept-secret|hook-secret/,
    );
  });
});

describe("the sheet's key", () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = JSON.stringify(
    {
      type: "service_account",
      client_email: "souk@example.iam.gserviceaccount.com",
      private_key: privateKey.export({ type: "pkcs8", format: "pem" }),
      token_uri: "https://oauth2.googleapis.com/token",
    },
    null,
    2,
  );
  const parse = (service_account_key: unknown) =>
    googleDefinition.settings.parse({ service_account_key, spreadsheet_id: "sheet" });

  it("is taken as Google's file has it, line breaks and all, and names the address to share with", () => {
    const parsed = parse(key);
    expect(parsed.ok && accountOf(parsed.values)).toBe("souk@example.iam.gserviceaccount.com");
  });

  it.each([
    ["no JSON", "planted"],
    ["no key", '{"client_email":"a@b"}'],
    ["a short one", key.slice(0, 900)],
    ["nothing", undefined],
  ])("is refused when it is %s", (_, text) => {
    expect(parse(text)).toMatchObject({ ok: false, issues: [{ key: "service_account_key" }] });
  });
});
