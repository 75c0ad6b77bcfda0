import type { RequestHandler } from "express";

/**
 * One line a request in place of Medusa's own access log, which prints whole URLs: here the query and the last
 * segment of a webhook's path (it may be a carrier's secret) are left out.
 */
export function accessLog(
  write: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
): RequestHandler {
  return (req, res, next) => {
    const started = process.hrtime.bigint();
    res.once("finish", () => {
      const ms = Number(process.hrtime.bigint() - started) / 1e6;
      const path = safePath(req.originalUrl);
      const line = {
        level: "http",
        at: new Date().toISOString(),
        method: req.method,
        path,
        status: res.statusCode,
        ms: Math.round(ms),
      };
      write(JSON.stringify(line));
    });
    next();
  };
}

/** The path without its query, and without what stands behind a webhook's carrier. */
export function safePath(url: string): string {
  const path = url.split("?", 1)[0] ?? "";
  return path.replace(/^(\/webhooks\/shipping\/[^/]+)\/.*/, "$1/***");
}
