import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export type Encoding = "br" | "gzip" | null;

const TEXT = /^(?:text\/|application\/(?:javascript|json|xml|manifest\+json|ld\+json)|image\/svg\+xml)/;
/** Below this many bytes the headers cost more than compression saves. */
const WORTH_IT = 512;

/** Whether a content type is text that shrinks when compressed. */
export function isCompressible(contentType: string): boolean {
  return TEXT.test(contentType);
}

/** The best encoding that the Accept-Encoding header allows for a body of `bytes`; null sends it plain. */
export function chooseEncoding(accepted: string, bytes: number): Encoding {
  if (bytes < WORTH_IT) return null;
  const offered = accepted
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => !/;\s*q=0(?:\.0*)?$/.test(entry));
  const names = offered.map((entry) => entry.split(";")[0]);
  if (names.includes("br")) return "br";
  return names.includes("gzip") ? "gzip" : null;
}

/** Compresses a whole body; brotli at 5, about gzip's cost for a better ratio. */
export function compress(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === "br") return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return encoding === "gzip" ? gzipSync(body) : body;
}
