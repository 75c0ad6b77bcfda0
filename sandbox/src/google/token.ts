import { createPublicKey, verify } from "node:crypto";
import type { GoogleState } from "./state";

/** An OAuth refusal (RFC 6749, 5.2) in Google's words. */
export class TokenRefusal extends Error {
  constructor(
    readonly status: number,
    readonly error: string,
    readonly description: string,
  ) {
    super(description);
  }
}

const GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const GOOGLE_AUDIENCE = "https://oauth2.googleapis.com/token";
const SHEETS_SCOPES = [
  "https://www.googleapis.com/auth/spreadsheets",
  "https://www.googleapis.com/auth/drive",
];
const MAX_LIFE_SECONDS = 3600;
const CLOCK_SKEW_SECONDS = 300;

const invalidGrant = (description: string) => new TokenRefusal(400, "invalid_grant", description);

/**
 * Exchanges a signed assertion for a bearer token, as Google's token endpoint (RFC 7523).
 * `audience` is the address that the request came to. Throws TokenRefusal.
 */
export function exchangeAssertion(
  google: GoogleState,
  form: Record<string, unknown>,
  audience: string,
): object {
  const { grant_type, assertion } = form;
  if (grant_type !== GRANT_TYPE)
    throw new TokenRefusal(400, "unsupported_grant_type", `Invalid grant_type: ${String(grant_type ?? "")}`);
  if (typeof assertion !== "string" || assertion === "")
    throw new TokenRefusal(400, "invalid_request", "Missing required parameter: assertion");
  const claims = verifiedClaims(assertion, google.serviceAccount.public_key_pem);
  checkClaims(claims, google, audience);
  return { ...google.issueToken(google.serviceAccount.client_email), token_type: "Bearer" };
}

type Claims = Record<string, unknown>;

function verifiedClaims(assertion: string, publicKeyPem: string): Claims {
  const [head = "", body = "", signature = "", ...more] = assertion.split(".");
  const header = parsePart(head);
  const claims = parsePart(body);
  if (more.length > 0 || !header || !claims) throw invalidGrant("Invalid JWT: it must have three parts.");
  const genuine =
    header.alg === "RS256" &&
    verify(
      "RSA-SHA256",
      Buffer.from(`${head}.${body}`),
      createPublicKey(publicKeyPem),
      Buffer.from(signature, "base64url"),
    );
  if (!genuine) throw invalidGrant("Invalid JWT Signature.");
  return claims;
}

function parsePart(part: string): Claims | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function checkClaims(claims: Claims, google: GoogleState, audience: string): void {
  if (claims.iss !== google.serviceAccount.client_email)
    throw invalidGrant("Invalid grant: account not found");
  if (claims.aud !== audience && claims.aud !== GOOGLE_AUDIENCE)
    throw invalidGrant(`Invalid JWT: Failed audience check. The right audience is ${audience}`);
  const { iat, exp } = claims;
  const now = google.now() / 1000;
  const timely =
    typeof iat === "number" &&
    typeof exp === "number" &&
    exp > now &&
    exp > iat &&
    exp - iat <= MAX_LIFE_SECONDS &&
    iat <= now + CLOCK_SKEW_SECONDS;
  if (!timely)
    throw invalidGrant(
      "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.",
    );
  const scopes = typeof claims.scope === "string" ? claims.scope.split(" ") : [];
  if (!scopes.some((scope) => SHEETS_SCOPES.includes(scope)))
    throw new TokenRefusal(400, "invalid_scope", "Invalid OAuth scope or ID token audience provided.");
}
