import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SheetError } from "./errors";
import { loadServiceAccountKey } from "./key";

const pem = generateKeyPairSync("rsa", { modulusLength: 2048 })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();
const json = {
  client_email: "a@b.iam.gserviceaccount.com",
  private_key: pem,
  token_uri: "https://example.test/token",
};

function failure(env: Record<string, string>): SheetError {
  try {
    loadServiceAccountKey(env);
  } catch (error) {
    if (error instanceof SheetError) return error;
  }
  throw new Error("a SheetError was expected");
}

describe("loadServiceAccountKey", () => {
  it("reads the JSON text, and a file", () => {
    expect(loadServiceAccountKey({ GOOGLE_SERVICE_ACCOUNT_KEY: JSON.stringify(json) })).toMatchObject(json);
    const dir = mkdtempSync(join(tmpdir(), "souk-key-"));
    const file = join(dir, "key.json");
    writeFileSync(file, JSON.stringify(json));
    expect(loadServiceAccountKey({ GOOGLE_SERVICE_ACCOUNT_KEY_FILE: file })).toMatchObject(json);
    rmSync(dir, { recursive: true });
  });

  it("mends line breaks that an env file has spelt out", () => {
    const spelt = JSON.stringify({ ...json, private_key: pem.replaceAll("\n", "\\n") });
    expect(loadServiceAccountKey({ GOOGLE_SERVICE_ACCOUNT_KEY: spelt }).private_key).toBe(pem);
  });

  it.each([
    ["nothing set", {}, "is not set"],
    ["no such file", { GOOGLE_SERVICE_ACCOUNT_KEY_FILE: "/nowhere/key.json" }, "cannot be read"],
    ["no JSON", { GOOGLE_SERVICE_ACCOUNT_KEY: `SECRET ${pem}` }, "is not valid JSON"],
    ["another JSON", { GOOGLE_SERVICE_ACCOUNT_KEY: '{"type":"SECRET"}' }, "is missing"],
    [
      "a cut key",
      { GOOGLE_SERVICE_ACCOUNT_KEY: JSON.stringify({ ...json, private_key: pem.slice(0, 400) }) },
      "private key",
    ],
  ])("%s: names the setting, shows no key", (_name, env, words) => {
    const error = failure(env);
    expect(error.kind).toBe("auth");
    expect(error.message).toContain("GOOGLE_SERVICE_ACCOUNT_KEY");
    expect(error.message).toContain(words);
    const shown = JSON.stringify([error, error.messages, error.message, String(error.stack)]);
    expect(shown).not.toMatch(/SECRET|BEGIN PRIVATE|MII/);
  });
});
