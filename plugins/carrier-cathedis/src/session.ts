import { proven, type SessionDefinition, unproven } from "@souk/carrier-kit";
import type { Settings } from "./types";

const TWO_HOURS = 2 * 3_600_000;
const LOGIN_FORM = /<form[^>]*\b(login|callback)\b|type=["']?password/i;

function cookie(name: string, header = ""): string[] {
  const value = new RegExp(`(?:^|[,;\\s])${name}=([^;,\\s]+)`).exec(header)?.[1];
  return value === undefined ? [] : [`${name}=${value}`];
}

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
  read: ({ status, headers }) => {
    const [id] = cookie("JSESSIONID", headers["set-cookie"]);
    if (status >= 400 || id === undefined)
      return unproven("unauthorized", "the carrier's login gave no session");
    return proven({ secret: [id, ...cookie("CSRF-TOKEN", headers["set-cookie"])].join("; ") });
  },
  headers: (secret) => ({ Cookie: secret }),
  isLoginPage: ({ status, json, text }) => status < 400 && json === undefined && LOGIN_FORM.test(text),
};
