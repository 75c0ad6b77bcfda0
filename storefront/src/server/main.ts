import { createServer } from "node:http";
import next from "next";
import { ADDRESS_HEADER, shopperAddress } from "./address.ts";
import { holdBackText } from "./page-response.ts";

/** A page that needs no backend, shown when another page's render threw. */
const SORRY = { ar: "/sorry", fr: "/fr/sorry", en: "/en/sorry" };

const port = Number(process.env.STOREFRONT_PORT ?? 8000);
const host = process.env.STOREFRONT_HOST ?? "0.0.0.0";
const trustedProxies = Number(process.env.SOUK_TRUSTED_PROXIES ?? 0);
const dev = process.env.NODE_ENV !== "production";
const app = next({ dev, dir: `${import.meta.dirname}/../..`, hostname: host, port });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  const forwarded = String(request.headers["x-forwarded-for"] ?? "");
  request.headers[ADDRESS_HEADER] = shopperAddress(
    request.socket.remoteAddress ?? "",
    forwarded,
    trustedProxies,
  );
  const path = request.url ?? "/";
  if (!dev && !isSorry(path)) holdBackText(request, response, sorryPage);
  void handle(request, response);
});
server.requestTimeout = 30_000;
server.headersTimeout = 15_000;
server.listen(port, host, () => console.log(`storefront ready on http://localhost:${port}`));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);

function isSorry(path: string): boolean {
  return Object.values(SORRY).includes(path.split("?")[0] ?? "");
}

async function sorryPage(url: string): Promise<string> {
  const path = url.startsWith("/fr") ? SORRY.fr : url.startsWith("/en") ? SORRY.en : SORRY.ar;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(5_000) });
  return answer.text();
}

function stop(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  // A shopper's slow connection must not hold up the shutdown.
  setTimeout(() => process.exit(0), 3_000).unref();
}
