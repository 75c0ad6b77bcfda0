import type { IncomingMessage } from "node:http";
import { MAX_DOCUMENT_BYTES } from "./document";
import { MerchantProblem } from "./problem";

const BYTES_PER_MB = 1024 * 1024;
const TYPE = /^application\/octet-stream\s*(;|$)/i;

const tooLarge = () => new MerchantProblem("document_too_large", { max: MAX_DOCUMENT_BYTES / BYTES_PER_MB });

/**
 * Reads a paper sent as it is (`application/octet-stream`), at most 5 MB: what says that it is longer is refused unread,
 * what turns out to be is refused there. The connection is left to the caller.
 *
 * @throws MerchantProblem when it is of another type, too large, empty or cut off
 */
export async function receivePaper(req: IncomingMessage): Promise<Buffer> {
  if (!TYPE.test(req.headers["content-type"] ?? "")) throw new MerchantProblem("document_type");
  if (Number(req.headers["content-length"] ?? 0) > MAX_DOCUMENT_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > MAX_DOCUMENT_BYTES) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof MerchantProblem ? error : new MerchantProblem("document_broken");
  }
  if (bytes === 0) throw new MerchantProblem("document_empty");
  return Buffer.concat(chunks, bytes);
}
