import type { IncomingMessage } from "node:http";

const PATIENCE_MS = 15_000;

/**
 * The refusal of a body that is still coming: what follows is thrown away unread, so that the sender gets to see the
 * answer, and after a while the connection is cut.
 */
export function letRestPass(req: IncomingMessage): void {
  if (req.complete) return;
  req.unpipe();
  req.resume();
  const timer = setTimeout(() => req.destroy(), PATIENCE_MS);
  timer.unref();
  req.once("end", () => clearTimeout(timer));
  req.once("close", () => clearTimeout(timer));
}
