import type { Request, RequestHandler, Response } from "express";
import { clientOfResponse } from "../identify";
import { refuse } from "../refuse";
import { refusalOf, type TellRefusal } from "../told";
import type { Limiter } from "./limiter";
import { type Count, countsOf, type LimitName } from "./rules";

/** Counts every guarded request by its client's address, and by what its own address names. */
export function limitRequests(limiter: Limiter, tell: TellRefusal): RequestHandler {
  return async (req, res, next) => {
    req.app.locals.limiter = limiter;
    const { address, via } = clientOfResponse(res);
    const counts = countsOf({ method: req.method, url: req.originalUrl, address });
    const seconds = via === "shop" ? 0 : await waitOf(limiter, counts);
    if (seconds === 0) return next();
    tell(refusalOf(req, res, "too_many"));
    tooMany(req, res, seconds);
  };
}

/**
 * Counts a request by something in its body, such as a phone number; stands after the body has been read.
 *
 * @param read gives undefined when the body holds nothing to count
 */
export function limitBy(limit: LimitName, read: (body: unknown) => string | undefined): RequestHandler {
  return async (req, res, next) => {
    const id = read(req.body);
    const seconds = id ? await waitOf(req.app.locals.limiter as Limiter, [{ limit, id }]) : 0;
    if (seconds === 0) next();
    else tooMany(req, res, seconds);
  };
}

/** A counter that fails twice over must not close the shop: the request passes. */
async function waitOf(limiter: Limiter, counts: readonly Count[]): Promise<number> {
  const waits = await Promise.all(counts.map((count) => limiter.take(count).catch(() => 0)));
  return Math.max(0, ...waits);
}

function tooMany(req: Request, res: Response, seconds: number): void {
  refuse(req, res, {
    status: 429,
    type: "too_many_requests",
    code: "too_many_requests",
    values: { minutes: Math.ceil(seconds / 60) },
    headers: { "Retry-After": String(seconds) },
  });
}
