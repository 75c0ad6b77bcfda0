import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { MAX_DOCUMENT_BYTES } from "./document";
import { problem } from "./request";

/** Reads the body of an upload as it comes, and stops at the limit: by its announced length before the first byte. Throws 413. */
export async function receive(req: AuthenticatedMedusaRequest): Promise<Buffer> {
  const tooLarge = () =>
    problem(req, 413, "document_too_large", {
      field: "document",
      values: { max: MAX_DOCUMENT_BYTES / 1024 ** 2 },
    });
  if (Number(req.headers["content-length"] ?? 0) > MAX_DOCUMENT_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_DOCUMENT_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
