import type { RequestHandler, Response } from "express";
import type { Fault, FaultList } from "./faults";

export interface FaultTarget {
  id: string;
  isSession(path: string): boolean;
  /** Whether a path only reads, whatever its method. */
  isRead?(path: string): boolean;
  /** The service's own body of a 429 or a 500. */
  faultBody(status: number): unknown;
}

const MAINTENANCE =
  "<!doctype html><html><head><title>Maintenance</title></head><body><h1>Site en maintenance</h1></body></html>";

/** Stands in front of a stand-in's router and lets the planned faults happen to its calls. */
export function faultMiddleware(target: FaultTarget, faults: FaultList): RequestHandler {
  return (request, response, next) => {
    const { method, path } = request;
    const fault = faults.take(target.id, {
      method,
      path,
      session: target.isSession(path),
      read: target.isRead?.(path),
    });
    if (!fault) return next();
    happen(fault, target, response, next);
  };
}

function happen(fault: Fault, target: FaultTarget, response: Response, next: () => void): void {
  switch (fault.kind) {
    case "slow":
      // Unref'd so that a waiting call never keeps a closing sandbox alive.
      setTimeout(next, fault.delay_ms).unref();
      return;
    case "cut":
      response.socket?.destroy();
      return;
    case "429":
      response.set("retry-after", "1").status(429).json(target.faultBody(429));
      return;
    case "500":
      response.status(500).json(target.faultBody(500));
      return;
    case "html":
      response.status(200).type("html").send(MAINTENANCE);
      return;
    case "lost_answer":
      swallowAnswer(response);
      next();
  }
}

/** Lets the work be done, then cuts the line in place of the answer. */
function swallowAnswer(response: Response): void {
  const { socket } = response;
  response.write = () => true;
  response.end = () => {
    socket?.destroy();
    return response;
  };
}
