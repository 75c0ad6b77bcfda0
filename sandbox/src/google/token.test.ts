import { generateKeyPairSync, sign } from "node:crypto";
import { createGoogleState } from "./state";
import { exchangeAssertion, TokenRefusal } from "./token";

const EMAIL = "sheets@sandbox.iam.gserviceaccount.com";
const AUDIENCE = "http://127.0.0.1:7000/google/token";
const NOW = Date.UTC(2026, 10, 22, 10);
const seconds = NOW / 1000;
const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 });
const public_key_pem = pair.publicKey.export({ type: "spki", format: "pem" }).toString();
let now = NOW;
const google = createGoogleState({
  spreadsheets: [],
  serviceAccount: { client_email: EMAIL, public_key_pem },
  now: () => now,
});
const good = {
  iss: EMAIL,
  aud: AUDIENCE,
  iat: seconds,
  exp: seconds + 3600,
  scope: "https://www.googleapis.com/auth/spreadsheets",
};

function assertion(claims: object, header: object = { alg: "RS256" }, key = pair.privateKey): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const body = `${part(header)}.${part(claims)}`;
  return `${body}.${sign("RSA-SHA256", Buffer.from(body), key).toString("base64url")}`;
}

const grant_type = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const exchange = (jwt: string) => exchangeAssertion(google, { grant_type, assertion: jwt }, AUDIENCE);

function refusal(work: () => unknown): TokenRefusal {
  try {
    work();
  } catch (error) {
    if (error instanceof TokenRefusal) return error;
  }
  throw new Error("a refusal was expected");
}

beforeEach(() => {
  now = NOW;
});

it("gives a token for a good assertion, good for an hour", () => {
  const answer = exchange(assertion(good));
  expect(answer).toEqual({
    access_token: expect.stringMatching(/^ya29\./),
    expires_in: 3600,
    token_type: "Bearer",
  });
  const { access_token } = answer as { access_token: string };
  expect(google.userOf(access_token)).toBe(EMAIL);
  now += 3600_000;
  expect(() => google.userOf(access_token)).toThrow("invalid authentication credentials");
});

it("takes Google's own audience too", () => {
  expect(exchange(assertion({ ...good, aud: "https://oauth2.googleapis.com/token" }))).toHaveProperty(
    "access_token",
  );
});

describe("refuses", () => {
  const tampered = () => {
    const [head, , signature] = assertion(good).split(".");
    const claims = Buffer.from(JSON.stringify({ ...good, scope: "drive" })).toString("base64url");
    return `${head}.${claims}.${signature}`;
  };
  it.each<[string, () => string, string]>([
    [
      "a stranger's signature",
      () => assertion(good, { alg: "RS256" }, stranger.privateKey),
      "Invalid JWT Signature.",
    ],
    ["changed claims", tampered, "Invalid JWT Signature."],
    ["no algorithm", () => assertion(good, { alg: "none" }), "Invalid JWT Signature."],
    ["another algorithm", () => assertion(good, { alg: "HS256" }), "Invalid JWT Signature."],
    ["no JWT", () => "nonsense", "three parts"],
    ["another account", () => assertion({ ...good, iss: "x@y" }), "account not found"],
    ["another audience", () => assertion({ ...good, aud: "https://elsewhere.test/token" }), "audience check"],
    ["an old one", () => assertion({ ...good, iat: seconds - 7200, exp: seconds - 3600 }), "short-lived"],
    [
      "one of tomorrow",
      () => assertion({ ...good, iat: seconds + 86400, exp: seconds + 90000 }),
      "short-lived",
    ],
    ["one that lives too long", () => assertion({ ...good, exp: seconds + 7200 }), "short-lived"],
    ["one without times", () => assertion({ ...good, iat: undefined, exp: undefined }), "short-lived"],
  ])("%s", (_name, jwt, words) => {
    expect(refusal(() => exchange(jwt()))).toMatchObject({
      status: 400,
      error: "invalid_grant",
      description: expect.stringContaining(words),
    });
  });

  it("an unknown scope, another grant and a missing assertion", () => {
    expect(refusal(() => exchange(assertion({ ...good, scope: "mail" }))).error).toBe("invalid_scope");
    expect(refusal(() => exchangeAssertion(google, { grant_type: "password" }, AUDIENCE)).error).toBe(
      "unsupported_grant_type",
    );
    expect(refusal(() => exchangeAssertion(google, { grant_type }, AUDIENCE)).error).toBe("invalid_request");
  });
});
