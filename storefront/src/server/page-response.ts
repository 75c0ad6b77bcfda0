import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseEncoding, compress, isCompressible } from "./compression.ts";
import { isFailedShell, statusAskedFor, stripRuntime } from "./strip-runtime.ts";

/** What is sent in place of a page whose server render threw: a ready page's HTML in the shopper's language. */
export type FallbackPage = (url: string) => Promise<string>;

/** The response's own methods, before they are replaced. */
interface Wire {
  write: ServerResponse["write"];
  end: ServerResponse["end"];
}

/**
 * Makes `response` hold back text until it is whole, then send it compressed; a page (HTML) also loses Next's runtime
 * and gets the status that it asks for. Pictures and fonts pass through untouched.
 */
export function holdBackText(
  request: IncomingMessage,
  response: ServerResponse,
  fallback: FallbackPage,
): void {
  const wire: Wire = { write: response.write.bind(response), end: response.end.bind(response) };
  const flushHeaders = response.flushHeaders.bind(response);
  const chunks: Buffer[] = [];
  const holding = () =>
    !response.headersSent && isCompressible(String(response.getHeader("content-type") ?? ""));

  response.flushHeaders = () => {
    if (!holding()) flushHeaders();
  };
  response.write = ((chunk: Uint8Array | string, ...rest: never[]) => {
    if (!holding()) return wire.write(chunk, ...rest);
    chunks.push(Buffer.from(chunk as Uint8Array));
    for (const argument of rest as unknown[]) if (typeof argument === "function") argument();
    return true;
  }) as typeof response.write;
  response.end = ((chunk?: Uint8Array | string, ...rest: never[]) => {
    if (!holding()) return wire.end(chunk as Uint8Array, ...rest);
    if (chunk && typeof chunk !== "function") chunks.push(Buffer.from(chunk as Uint8Array));
    finish(request, response, Buffer.concat(chunks), fallback)
      .then((body) => send(request, response, body, wire))
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))));
    return response;
  }) as typeof response.end;
}

async function finish(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  fallback: FallbackPage,
): Promise<Buffer> {
  if (!String(response.getHeader("content-type")).startsWith("text/html")) return body;
  const html = body.toString("utf8");
  const failed = isFailedShell(html);
  const page = failed ? await fallback(request.url ?? "/") : html;
  response.statusCode = failed ? 500 : (statusAskedFor(page) ?? response.statusCode);
  return Buffer.from(stripRuntime(page), "utf8");
}

function send(request: IncomingMessage, response: ServerResponse, body: Buffer, wire: Wire): void {
  const bodiless = request.method === "HEAD" || response.statusCode === 304 || response.statusCode === 204;
  if (bodiless) {
    wire.end();
    return;
  }
  const encoding = chooseEncoding(String(request.headers["accept-encoding"] ?? ""), body.byteLength);
  const sent = compress(body, encoding);
  if (encoding) response.setHeader("content-encoding", encoding);
  response.appendHeader("vary", "accept-encoding");
  response.setHeader("content-length", sent.byteLength);
  wire.end(sent);
}
