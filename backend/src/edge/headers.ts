import type { RequestHandler } from "express";
import helmet from "helmet";

const YEAR_SECONDS = 31_536_000;

/** The dashboard is a bundle of its own: no script, frame or connection from elsewhere. */
const DASHBOARD = {
  "default-src": ["'self'"],
  "script-src": ["'self'"],
  // Its components position themselves with style attributes.
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:", "https:"],
  "font-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'", "blob:"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
};
/** An answer of the API is data: nothing in it may run, be framed or load anything. */
const DATA = {
  "default-src": ["'none'"],
  "frame-ancestors": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};
/** An uploaded file opened by itself shows, and does nothing. */
const FILE = { ...DATA, "img-src": ["'self'"], "style-src": ["'unsafe-inline'"], sandbox: [] };

const DENIED = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()";

/**
 * Security headers on every answer, by what it is: dashboard, uploaded file, or data.
 *
 * @param options.adminPath where the dashboard is
 * @param options.https adds HSTS and the upgrade of plain addresses
 */
export function securityHeaders(options: { adminPath: string; https: boolean }): RequestHandler {
  const withPolicy = (directives: Record<string, string[]>, crossOrigin: "same-origin" | "cross-origin") =>
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: options.https ? { ...directives, "upgrade-insecure-requests": [] } : directives,
      },
      strictTransportSecurity: options.https && { maxAge: YEAR_SECONDS, includeSubDomains: true },
      frameguard: { action: "deny" },
      referrerPolicy: { policy: "no-referrer" },
      crossOriginResourcePolicy: { policy: crossOrigin },
      crossOriginOpenerPolicy: { policy: "same-origin" },
    });
  const dashboard = withPolicy(DASHBOARD, "same-origin");
  const file = withPolicy(FILE, "cross-origin");
  const data = withPolicy(DATA, "same-origin");
  return (req, res, next) => {
    res.setHeader("Permissions-Policy", DENIED);
    if (isUnder(req.path, options.adminPath)) dashboard(req, res, next);
    else if (isUnder(req.path, "/static")) file(req, res, next);
    else data(req, res, next);
  };
}

/** Whether a path is `prefix` or lies below it. */
export function isUnder(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}
