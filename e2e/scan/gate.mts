// A gate in front of shop and API for a scanner that knows links and forms only: every route stands on its first page as a link
// or a form with values that the route takes, and what the scanner sends is put back into path, query and JSON.
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Fed } from "./fed.mts";
import { bodyOf, type Fields, fieldsOf } from "./leaves.mts";

export interface GateOptions {
  backend: string;
  storefront: string;
  fed: readonly Fed[];
  /** Headers of a call to the API: keys and tokens. */
  headers(fed: Fed): Promise<Record<string, string>>;
}

const PLANTED_PATH = "/planted";
const TIMEOUT_MS = 20_000;
const MOST_BYTES = 2 ** 20;

export class Gate {
  private readonly url: string;
  /** Calls that were passed on to a route. */
  calls = 0;
  private readonly routes = new Set<Fed>();
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async open(options: GateOptions): Promise<Gate> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const gate = new Gate(server);
    const count = (fed: Fed) => {
      gate.calls += 1;
      gate.routes.add(fed);
    };
    server.on("request", (req, res) => {
      answer(req, res, { ...options, count }).catch(() => res.destroy());
    });
    return gate;
  }

  /** How many of the routes were called. */
  get reached(): number {
    return this.routes.size;
  }

  /** The page of all routes, which leads to the shop too. */
  get index(): string {
    return `${this.url}/routes`;
  }

  /** A page with a hole that a scanner must find, so that its silence elsewhere means something. */
  get planted(): string {
    return `${this.url}${PLANTED_PATH}?q=tea`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

type Counted = GateOptions & { count(fed: Fed): void };

async function answer(req: IncomingMessage, res: ServerResponse, options: Counted): Promise<void> {
  const url = new URL(req.url ?? "/", "http://gate");
  const body = await read(req);
  if (url.pathname === "/routes") return page(res, routesPage(options.fed));
  if (url.pathname === PLANTED_PATH) return page(res, `<p>${url.searchParams.get("q") ?? ""}</p>`);
  const [, , index = ""] = url.pathname.startsWith("/call/") ? url.pathname.split("/") : [];
  const fed = options.fed[Number(index || -1)];
  if (fed) {
    options.count(fed);
    const values = Object.fromEntries([...url.searchParams, ...new URLSearchParams(body)]);
    const { path, json } = requestOf(fed, values);
    return pass(res, options.backend + path, {
      method: fed.method,
      headers: {
        ...(await options.headers(fed)),
        ...(json === undefined ? {} : { "content-type": "application/json" }),
      },
      body: json,
    });
  }
  const { cookie, "content-type": type } = req.headers;
  return pass(res, options.storefront + (req.url ?? "/"), {
    method: req.method ?? "GET",
    headers: {
      host: new URL(options.storefront).host,
      ...(cookie ? { cookie } : {}),
      ...(type ? { "content-type": type, origin: options.storefront } : {}),
    },
    body: body || undefined,
  });
}

/** What `fed` becomes with these values. */
export function requestOf(fed: Fed, values: Fields): { path: string; json: string | undefined } {
  const path = fed.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(values[`:${name}`] ?? fed.params[name] ?? ""),
  );
  const query = new URLSearchParams(
    Object.keys(fed.query).flatMap((name) =>
      values[`?${name}`] === undefined ? [] : [[name, values[`?${name}`] ?? ""]],
    ),
  ).toString();
  const json = fed.body === undefined ? undefined : JSON.stringify(bodyOf(values, fed.body));
  return { path: query ? `${path}?${query}` : path, json };
}

/** The values of a route as a form holds them. */
export const valuesOf = ({ params, query, body }: Fed): Fields => ({
  ...Object.fromEntries(Object.entries(params).map(([name, value]) => [`:${name}`, value])),
  ...Object.fromEntries(Object.entries(query).map(([name, value]) => [`?${name}`, value])),
  ...(body === undefined ? {} : fieldsOf(body)),
});

const html = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function routesPage(fed: readonly Fed[]): string {
  const forms = fed.map((one, index) => {
    const method = one.method === "GET" ? "get" : "post";
    const inputs = Object.entries(valuesOf(one)).map(
      ([name, value]) => `<input type="hidden" name="${html(name)}" value="${html(value)}">`,
    );
    return `<form method="${method}" action="/call/${index}">${inputs.join("")}</form>`;
  });
  return `<a href="/">shop</a>${forms.join("\n")}`;
}

function page(res: ServerResponse, body: string): void {
  res
    .writeHead(200, { "content-type": "text/html; charset=utf-8" })
    .end(`<!doctype html><body>${body}</body>`);
}

async function read(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Error("too much");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

interface Passed {
  method: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** Hands the answer on as it is: status, headers and body. */
function pass(res: ServerResponse, url: string, { method, headers, body }: Passed): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers, timeout: TIMEOUT_MS }, (answered) => {
      res.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(res);
      answered.once("end", resolve).once("error", reject);
    });
    asked.once("timeout", () => asked.destroy(new Error("no answer in time"))).once("error", reject);
    asked.end(body);
  });
}
