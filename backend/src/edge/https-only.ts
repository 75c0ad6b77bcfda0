import type { RequestHandler } from "express";
import { isUnder } from "./headers";
import { clientOfResponse } from "./identify";
import { refuse } from "./refuse";

const READS = new Set(["GET", "HEAD"]);
/** What may be asked without TLS inside one's own network: the health check and pictures. */
const OPEN = ["/health", "/static"];

/**
 * Production is spoken to through TLS. A page asked for over plain http is sent to its https address; anything else is
 * refused, because what it carried has already been readable on the way. The shop's own server may call within the
 * private network: it signs its calls.
 */
export function httpsOnly(publicUrl: string): RequestHandler {
  return (req, res, next) => {
    const secure = req.headers["x-forwarded-proto"] === "https" || clientOfResponse(res).via !== "direct";
    const open = READS.has(req.method) && OPEN.some((prefix) => isUnder(req.path, prefix));
    if (secure || open) {
      next();
      return;
    }
    if (READS.has(req.method)) res.redirect(308, new URL(req.originalUrl, publicUrl).href);
    else refuse(req, res, { status: 403, type: "not_allowed", code: "https_required" });
  };
}
