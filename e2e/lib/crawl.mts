// Asks for everything that can be asked for, good and bad, and hands each answer to whoever looks at it.
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { inRoot } from "../../scripts/lib/paths.mts";
import { type Answer, type Call, call } from "./http.mts";

export interface Said {
  what: string;
  status: number;
  /** Headers and body. */
  text: string;
}

export type Look = (said: Said) => void;

/** Streams never end; nothing else takes this long. */
const ANSWER_LIMIT_MS = 6_000;

/** One call, shown to `look`; a call without an answer is shown as such. */
export async function ask(url: string, look: Look, options: Call = {}): Promise<Answer | undefined> {
  const what = `${options.method ?? "GET"} ${new URL(url).pathname}`;
  try {
    const answer = await call(url, { timeoutMs: ANSWER_LIMIT_MS, ...options });
    look({ what, status: answer.status, text: `${JSON.stringify([...answer.headers])}\n${answer.text}` });
    return answer;
  } catch (error) {
    look({ what, status: 0, text: String(error) });
    return undefined;
  }
}

/** Does `work` for all of `list`, six at a time. */
export async function each<T>(list: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  const waiting = [...list];
  const lane = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: 6 }, lane));
}

const LINK = /(?:href|src|action)="(\/[^"#]*)"/g;

/** Follows the links of a site from `start`, `most` addresses at most, scripts and styles included. */
export async function crawlPages(start: string, look: Look, most: number): Promise<number> {
  const { origin } = new URL(start);
  const waiting = [start];
  const known = new Set(waiting);
  let asked = 0;
  for (let url = waiting.shift(); url && asked < most; url = waiting.shift()) {
    asked += 1;
    const answer = await ask(url, look);
    if (!answer?.headers.get("content-type")?.includes("html")) continue;
    for (const [, path = ""] of answer.text.matchAll(LINK)) {
      const next = new URL(path.replaceAll("&amp;", "&"), origin).href;
      if (known.has(next) || /\.(webp|png|jpe?g|woff2)\b/.test(next)) continue;
      known.add(next);
      waiting.push(next);
    }
  }
  return asked;
}

/** Medusa's own GET routes of `area` (`admin` or `store`), each parameter filled with an id of no thing. */
export function coreReads(area: "admin" | "store"): string[] {
  const base = inRoot("node_modules", "@medusajs", "medusa", "dist", "api", area);
  const files = readdirSync(base, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.split(sep).at(-1) === "route.js")
    .filter((file) => /^exports\.GET = (?!void|exports)/m.test(readFileSync(join(base, file), "utf8")))
    .map((file) =>
      ["", area, ...file.split(sep).slice(0, -1)].join("/").replace(/\[\w+\]/g, "none_01NOSUCHTHING"),
    )
    .sort();
}

/** Requests that no honest client makes; some end in the server's or the database's own error. */
export function nastyRequests(): [path: string, options: Call][] {
  const json = { "content-type": "application/json" };
  return [
    ["/no/such/path", {}],
    ["/%00", {}],
    ["/%zz", {}],
    ["/..%2f..%2fetc%2fpasswd", {}],
    ["/static/..%2f..%2fsecrets.json", {}],
    ["/static/%00", {}],
    ["/store/products?limit=abc", {}],
    ["/store/products?fields=*everything", {}],
    ["/store/products?order=nothing", {}],
    ["/store/products/%00", {}],
    ["/store/products?q=%00", {}],
    ["/store/products?offset=99999999999999999999", {}],
    ["/store/order-status?number=%00&phone=%00", {}],
    ["/store/cities?q=%F0%9F%A7%BF%00", {}],
    ["/store/quick-orders", { method: "POST", body: "{", headers: json }],
    ["/store/quick-orders", { method: "POST", body: '{"locale":{"$ne":1}}', headers: json }],
    ["/store/quick-orders", { method: "POST", body: "x".repeat(200_000), headers: json }],
    ["/store/carts", { method: "POST", body: '{"region_id":"\\u0000"}', headers: json }],
    ["/store/customers/me", {}],
    ["/auth/user/emailpass", { method: "POST", body: '{"email":"a@b.c","password":"wrong"}', headers: json }],
    ["/auth/user/emailpass", { method: "POST", body: '{"email":{"a":1},"password":["x"]}', headers: json }],
    ["/auth/user/nothing", { method: "POST", body: "{}", headers: json }],
    ["/auth/session", { method: "POST" }],
    ["/admin/users/me", { headers: { authorization: "Bearer not.a.token" } }],
    ["/admin/users/me", { headers: { cookie: "connect.sid=s%3Anothing.nothing" } }],
    ["/admin/orders/%00", {}],
    ["/admin/orders?fields=*nothing.*", {}],
    ["/admin/orders?order=nothing", {}],
    ["/admin/orders?limit=-1", {}],
    ["/admin/products?id[$fulltext]=x", {}],
    ["/admin/products", { method: "POST", body: '{"title":"\\u0000"}', headers: json }],
    [
      "/admin/uploads",
      { method: "POST", body: "--x", headers: { "content-type": "multipart/form-data; boundary=y" } },
    ],
    ["/admin/ops/orders/%00", {}],
    ["/admin/ops/settings", { method: "POST", body: '{"orders":{"max_lines":"many"}}', headers: json }],
    ["/webhooks/shipping/sendit", { method: "POST", body: "{", headers: json }],
    ["/webhooks/shipping/__proto__", { method: "POST", body: "{}", headers: json }],
    [`/${"a".repeat(9_000)}`, {}],
  ];
}

/** Secrets of the kind that callers bring along: in a path, in a query, in headers. */
export interface Brought {
  inPath: string;
  inQuery: string;
  bearer: string;
  basic: string;
  signature: string;
  cookie: string;
}

export function bringSecrets(): Brought {
  const make = (kind: string) => `planted-${kind}-${randomBytes(12).toString("hex")}`;
  return {
    inPath: make("path"),
    inQuery: make("query"),
    bearer: make("bearer"),
    basic: make("basic"),
    signature: make("signature"),
    cookie: make("cookie"),
  };
}

/** Calls that carry them, as carriers and broken clients would. */
export function callsWith(brought: Brought): [path: string, options: Call][] {
  const { inPath, inQuery } = brought;
  const basic = Buffer.from(`${brought.basic}:`).toString("base64");
  const body = "{}";
  const headers = { "content-type": "application/json" };
  return [
    [`/webhooks/shipping/sendit/${inPath}`, { method: "POST", body, headers }],
    [`/webhooks/shipping/ozonexpress/${inPath}`, { method: "POST", body, headers }],
    [`/webhooks/shipping/digylog?t=${inQuery}`, { method: "POST", body, headers }],
    [`/webhooks/shipping/sendit?t=${inQuery}`, { method: "POST", body, headers }],
    [`/webhooks/shipping/sendit/${inPath}?t=${inQuery}`, { method: "GET" }],
    [`/webhooks/shipping/sendit/${inPath}/more`, { method: "POST", body: "{", headers }],
    [
      "/webhooks/shipping/sendit",
      { method: "POST", body, headers: { ...headers, "x-sendit-signature": brought.signature } },
    ],
    ["/admin/orders", { headers: { authorization: `Bearer ${brought.bearer}` } }],
    ["/admin/orders", { headers: { authorization: `Basic ${basic}` } }],
    ["/store/products", { headers: { authorization: `Bearer ${brought.bearer}` } }],
    ["/no/such/path", { headers: { cookie: `connect.sid=${brought.cookie}` } }],
    [`/store/products?token=${inQuery}&q=%00`, {}],
  ];
}
