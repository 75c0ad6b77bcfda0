import type { Locale } from "@souk/contracts";

type Env = NodeJS.ProcessEnv;

/** An address of the dashboard, with a token that works once. */
export function deskLink(page: "invite" | "reset-password", token: string, env: Env = process.env): string {
  return `${deskPage(page, env)}?token=${encodeURIComponent(token)}`;
}

/** A page of the dashboard, for somebody who can sign in. */
export function deskPage(page: string, env: Env = process.env): string {
  const base = (env.BACKEND_PUBLIC_URL ?? "http://localhost:9000").replace(/\/+$/, "");
  return `${base}${env.ADMIN_PATH ?? "/desk"}/${page}`;
}

/** An address of the shop; Arabic has no prefix. The token stands in the query. */
export function shopLink(
  page: "reset-password" | "verify-email",
  token: string,
  locale: Locale,
  env: Env = process.env,
): string {
  const base = (env.PUBLIC_STOREFRONT_URL ?? "http://localhost:8000").replace(/\/+$/, "");
  const prefix = locale === "ar" ? "" : `/${locale}`;
  return `${base}${prefix}/account/${page}?token=${encodeURIComponent(token)}`;
}
