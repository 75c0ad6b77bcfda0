import type { RequestHandler } from "express";

const COOKIE = "souk_invite";
/** Where Medusa's dashboard registers an invited person; the cookie goes nowhere else. */
const REGISTER_PATH = "/auth/user/emailpass/register";
const MINUTES = 60;

/**
 * The dashboard's invitation page registers without telling the invitation's token. It is kept in a cookie when the page
 * is opened, so that registration can ask for it.
 */
export function inviteCookie(options: { adminPath: string; secure: boolean }): RequestHandler {
  const page = `${options.adminPath}/invite`;
  return (req, res, next) => {
    const { token } = req.query;
    const opened = req.method === "GET" && req.path.replace(/\/$/, "") === page;
    if (opened && typeof token === "string" && token) {
      res.cookie(COOKIE, token, {
        path: REGISTER_PATH,
        httpOnly: true,
        sameSite: "strict",
        secure: options.secure,
        maxAge: MINUTES * 60_000,
      });
    }
    next();
  };
}

/** The invitation's token of a request's `Cookie` header, or "". */
export function inviteTokenOf(cookies: string | undefined): string {
  const pair = (cookies ?? "").split(/;\s*/).find((each) => each.startsWith(`${COOKIE}=`));
  const value = pair?.slice(COOKIE.length + 1) ?? "";
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
