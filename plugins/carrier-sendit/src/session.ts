import { jwtExpiry, member, proven, type SessionDefinition, textAt, unproven } from "@souk/carrier-kit";
import { failureOf, succeeded } from "./answers";
import type { Settings } from "./types";

/** `POST /login`: the keys give a bearer token. Its lifetime is not documented; a JWT tells its own. */
export const session: SessionDefinition<Settings> = {
  lifetimeMs: 50 * 60_000,
  build: ({ public_key, secret_key }) => ({
    method: "POST",
    path: "/login",
    json: { public_key, secret_key },
  }),
  read: (answer) => {
    if (!succeeded(answer)) {
      const failure = failureOf(answer);
      return failure.outcome === "refused" ? unproven("unauthorized", failure.message) : failure;
    }
    const token = textAt(member(answer.json, "data"), "token");
    if (token === undefined || /\s/.test(token))
      return unproven("unavailable", "the carrier's login gave no token");
    const expires_at = jwtExpiry(token);
    return proven(expires_at === undefined ? { secret: token } : { secret: token, expires_at });
  },
  headers: (token) => ({ Authorization: `Bearer ${token}` }),
};
