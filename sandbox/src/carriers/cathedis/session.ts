import { randomUUID } from "node:crypto";
import type { RequestHandler, Response } from "express";
import { isObject } from "../../lib/read";
import { FIRST, type Keys, sameText } from "../key-ring";
import type { CathedisContext } from "./context";

const COOKIE = "JSESSIONID";
export const LOGIN_PAGE = `<!doctype html><html><head><title>CATHEDIS</title></head><body>
<form id="login-form" action="callback" method="POST"><input name="username"><input type="password" name="password"></form>
</body></html>`;

/**
 * `POST /login.jsp` and `POST /callback`: a session for the right password, sent on to the application. Everybody gets a
 * cookie, as from any Java server; after a wrong password it opens nothing, and the login page comes back with HTTP 200.
 */
export function login(context: CathedisContext): RequestHandler {
  return (request, response) => {
    const given = isObject(request.body) ? request.body : {};
    const matches = (keys: Keys) =>
      sameText(given.username, keys.username) && sameText(given.password, keys.password);
    const brought = context.keys.bring(matches, request);
    const id = randomUUID().replaceAll("-", "").toUpperCase();
    response.setHeader("set-cookie", [
      `${COOKIE}=${id}; Path=/; HttpOnly`,
      `CSRF-TOKEN=${randomUUID()}; Path=/`,
    ]);
    if (!brought) return void response.type("html").send(LOGIN_PAGE);
    context.state.sessions[id] = context.deps.now() + context.config.sessionSeconds * 1000;
    context.sessionKeys.set(id, brought.label);
    response.status(302).set("location", "/").end();
  };
}

/** Lets only calls with a live session through. */
export function authenticated(context: CathedisContext): RequestHandler {
  return (request, response, next) => {
    const id = new RegExp(`(?:^|;\\s*)${COOKIE}=([^;\\s]+)`).exec(request.headers.cookie ?? "")?.[1] ?? "";
    const { sessions } = context.state;
    const end = Object.hasOwn(sessions, id) ? sessions[id] : undefined;
    // Sessions of an earlier run of the sandbox were opened with the first key.
    const label = end === undefined ? null : (context.sessionKeys.get(id) ?? FIRST);
    const opened = context.keys.byLabel(label ?? "")?.keys;
    const brought = context.keys.bring((keys) => keys === opened, request);
    if (brought && end !== undefined && end > context.deps.now()) return next();
    turnAway(context, response);
  };
}

/** An ended session shows itself in more than one way: each in turn. */
function turnAway({ state }: CathedisContext, response: Response): void {
  const way = state.turnedAway++ % 3;
  if (way === 0) response.status(401).json({ status: -7, data: [] });
  else if (way === 1) response.status(302).set("location", "/login.jsp").end();
  else response.type("html").send(LOGIN_PAGE);
}
