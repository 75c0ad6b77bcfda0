// A call through TLS to a name of this machine, from a chosen address of it; the test authority's certificate is taken as it is.
import { type IncomingHttpHeaders, request as plainRequest } from "node:http";
import { request as tlsRequest } from "node:https";

export interface TlsAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface TlsCall {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** The address that the call comes from, such as 127.0.0.2. */
  from?: string;
}

const LIMIT_MS = 20_000;

export function askTls(url: string, options: TlsCall = {}): Promise<TlsAnswer> {
  const { protocol, hostname, port, pathname, search } = new URL(url);
  const secure = protocol === "https:";
  return new Promise((resolve, reject) => {
    const request = (secure ? tlsRequest : plainRequest)(
      {
        host: "127.0.0.1",
        port,
        path: `${pathname}${search}`,
        method: options.method ?? "GET",
        headers: { host: `${hostname}:${port}`, ...options.headers },
        localAddress: options.from,
        timeout: LIMIT_MS,
        ...(secure ? { servername: hostname, rejectUnauthorized: false } : {}),
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.once("error", reject);
        answer.once("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      },
    );
    request.once("timeout", () => request.destroy(new Error("no answer in time")));
    request.once("error", reject);
    request.end(options.body);
  });
}
