import { jwtExpiry, member, proven, type SessionDefinition, textAt, unproven } from "@souk/carrier-kit";
import { succeeded, whyNot } from "./answers";
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
    if (!succeeded(answer)) return whyNot(answer);
    const token = textAt(member(answer.json, "data"), "token");
    if (token === undefined || /\s/.test(token))
      return unproven("unavailable", "the carrier's login gave no token");
    return proven({ secret: token, expires_at: jwtExpiry(token) });
  },
  headers: (token) => ({ Authorization: `Bearer ${token}` }),
};
