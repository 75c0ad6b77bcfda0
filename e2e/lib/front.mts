// What Caddy does in production, as far as a suite that only speaks to the API needs it: one trusted proxy that says "https".
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export interface Front {
  url: string;
  stop(): Promise<void>;
}

/** Listens on a free port and passes everything on to `upstream`, as a TLS proxy would. */
export async function startFront(upstream: string): Promise<Front> {
  const { hostname, port } = new URL(upstream);
  const server = createServer((req, res) => {
    const headers = {
      ...req.headers,
      "x-forwarded-for": req.socket.remoteAddress,
      "x-forwarded-proto": "https",
    };
    const onward = request({ hostname, port, method: req.method, path: req.url, headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(res);
    });
    onward.once("error", () => res.destroy());
    res.once("close", () => onward.destroy());
    req.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
