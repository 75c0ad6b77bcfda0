import { cookieHeader, isLoginForm, proven, type SessionDefinition, unproven } from "@souk/carrier-kit";
import type { Settings } from "./types";

const TWO_HOURS = 2 * 3_600_000;

/**
 * `POST /login.jsp` gives a cookie; body and HTTP status say nothing. Its lifetime is not known: integrations keep it for two
 * hours or eight. A wrong password may still get a cookie: then the first call is refused.
 */
export const session: SessionDefinition<Settings> = {
  lifetimeMs: TWO_HOURS,
  build: ({ username, password }) => ({
    method: "POST",
    path: "/login.jsp",
    json: { username, password },
    expect: "headers",
  }),
  read: (answer) => {
    const cookies = answer.status < 400 ? cookieHeader(answer, "JSESSIONID", "CSRF-TOKEN") : undefined;
    if (cookies === undefined) return unproven("unauthorized", "the carrier's login gave no session");
    return proven({ secret: cookies });
  },
  headers: (cookies) => ({ Cookie: cookies }),
  isLoginPage: isLoginForm,
};
