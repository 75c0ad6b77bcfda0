import type { MedusaResponse } from "@medusajs/framework/http";
import { maskBody } from "./mask-body";

type Write = (chunk?: unknown, ...rest: unknown[]) => boolean;
type End = (chunk?: unknown, ...rest: unknown[]) => MedusaResponse;

/**
 * From here on nothing but masked JSON leaves through this answer: `json` (and `send` with an object) is masked, and any
 * other body, such as CSV, a file or a stream, becomes the refusal.
 */
export function maskAnswer(res: MedusaResponse, refusal: { status: number; body: object }): void {
  let masked = false;
  const { json } = res;
  const write: Write = res.write.bind(res) as Write;
  const end: End = res.end.bind(res) as End;
  res.json = (body: unknown) => {
    masked = true;
    return json.call(res, maskBody(body));
  };
  const refuse = (): MedusaResponse => {
    masked = true;
    if (res.headersSent) {
      res.destroy();
      return res;
    }
    for (const name of res.getHeaderNames()) if (name.startsWith("content-")) res.removeHeader(name);
    return res.status(refusal.status).json(refusal.body) as MedusaResponse;
  };
  const empty = (chunk: unknown): boolean =>
    chunk === undefined || chunk === null || typeof chunk === "function" || (chunk as string).length === 0;
  res.write = ((...args: [unknown?, ...unknown[]]) => {
    if (masked || empty(args[0])) return write(...args);
    refuse();
    return false;
  }) as typeof res.write;
  res.end = ((...args: [unknown?, ...unknown[]]) =>
    masked || empty(args[0]) ? end(...args) : refuse()) as typeof res.end;
}
