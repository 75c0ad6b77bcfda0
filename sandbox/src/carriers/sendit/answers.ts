import type { Request, Response } from "express";
import { casablancaTime } from "../../lib/casablanca";
import type { Refusal } from "./rules";

/** `success: true` with the data; no `data` key when there is none. */
export function done(response: Response, data?: unknown, message = "Opération effectuée avec succès"): void {
  response.json(data === undefined ? { success: true, message } : { success: true, message, data });
}

/**
 * A refusal in SENDIT's shape. Clients that do not say `Accept: application/json` are redirected to an HTML page, as
 * a Laravel application does.
 */
export function refuse(request: Request, response: Response, refusal: Refusal): void {
  if (refusal.http >= 400 && !wantsJson(request)) {
    response.status(302).set("location", "/carriers/sendit/login").type("html").send(REDIRECT);
    return;
  }
  const { http, message, errors } = refusal;
  response.status(http).json(errors ? { message, errors } : { success: false, message });
}

const REDIRECT =
  '<!doctype html><html><body>Redirecting to <a href="/carriers/sendit/login">login</a></body></html>';

function wantsJson(request: Request): boolean {
  return /[/+]json/.test(request.headers.accept ?? "");
}

/** The page of a list that `?page=` asks for, with Laravel's figures beside it. */
export function paged<Item>(
  request: Request,
  response: Response,
  items: readonly Item[],
  perPage: number,
): void {
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const page = Math.max(1, Number.parseInt(String(request.query.page ?? "1"), 10) || 1);
  const link = (to: number) => (to < 1 || to > last ? null : `${pageUrl(request)}?page=${to}`);
  response.json({
    success: true,
    data: items.slice((page - 1) * perPage, page * perPage),
    current_page: page,
    last_page: last,
    per_page: perPage,
    total: items.length,
    next_page_url: link(page + 1),
    prev_page_url: link(page - 1),
  });
}

/** `http://host:port`, as the client wrote it. */
export function origin(request: Request): string {
  return `${request.protocol}://${request.get("host") ?? "localhost"}`;
}

function pageUrl(request: Request): string {
  return `${origin(request)}${request.baseUrl}${request.path}`;
}

/** A query parameter as text; empty when absent or repeated. */
export function queryText(request: Request, name: string): string {
  const value = request.query[name];
  return typeof value === "string" ? value : "";
}

export function nowLocal(now: () => number): string {
  return casablancaTime(now());
}
