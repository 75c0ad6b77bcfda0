/** At most `points` requests in `seconds`, counted by what `by` names. */
export interface Limit {
  points: number;
  seconds: number;
}

/**
 * The limits, by what they guard. `*.address` count a client's address (the shopper's own, see client-address.ts); a
 * mobile network hides many shoppers behind one, so they are wide. The others count the route's own identifier.
 */
const DEFAULTS = {
  "auth.address": { points: 60, seconds: 60 },
  "auth.email": { points: 20, seconds: 900 },
  "auth.mail": { points: 6, seconds: 3600 },
  "quick_order.address": { points: 60, seconds: 600 },
  "quick_order.phone": { points: 20, seconds: 3600 },
  "order_status.address": { points: 120, seconds: 60 },
  "order_status.number": { points: 30, seconds: 600 },
  "search.address": { points: 240, seconds: 60 },
  "uploads.address": { points: 120, seconds: 600 },
  "webhook.address": { points: 1200, seconds: 60 },
  "webhook.carrier": { points: 3000, seconds: 60 },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof DEFAULTS;
export type Limits = Record<LimitName, Limit>;

/**
 * The shop's limits: the defaults, changed by `SOUK_RATE_LIMITS`, such as `quick_order.address=200/600,auth.email=5/900`
 * (requests/seconds).
 *
 * @throws naming the entries that are not understood
 */
export function readLimits(text: string | undefined): Limits {
  const entries = (text ?? "").split(/[\s,]+/).filter(Boolean);
  const changes = entries.map(readEntry);
  const wrong = entries.filter((_, index) => !changes[index]);
  if (wrong.length) throw new Error(`not "<name>=<requests>/<seconds>": ${wrong.join(", ")}`);
  return { ...DEFAULTS, ...Object.fromEntries(changes.filter((change) => change !== undefined)) };
}

function readEntry(entry: string): [LimitName, Limit] | undefined {
  const [, name, points, seconds] = /^([a-z_.]+)=([1-9]\d{0,8})\/([1-9]\d{0,5})$/.exec(entry) ?? [];
  return isLimitName(name) ? [name, { points: Number(points), seconds: Number(seconds) }] : undefined;
}

function isLimitName(name: string | undefined): name is LimitName {
  return name !== undefined && Object.hasOwn(DEFAULTS, name);
}

interface Guarded {
  method: string;
  path: RegExp;
  address: LimitName;
  /** What else is counted, where the address of the request tells it. */
  also?: { limit: LimitName; id: (found: RegExpMatchArray, query: URLSearchParams) => string };
}

const GUARDED: readonly Guarded[] = [
  { method: "POST", path: /^\/auth\//, address: "auth.address" },
  { method: "POST", path: /^\/store\/quick-orders\/?$/, address: "quick_order.address" },
  {
    method: "GET",
    path: /^\/store\/order-status\/?$/,
    address: "order_status.address",
    also: { limit: "order_status.number", id: (_, query) => query.get("number") ?? "" },
  },
  { method: "GET", path: /^\/store\/(cities|search)\/?$/, address: "search.address" },
  {
    method: "POST",
    path: /^\/admin\/(uploads|ops\/pictures|ops\/company\/documents)(\/|$)/,
    address: "uploads.address",
  },
  {
    method: "POST",
    path: /^\/webhooks\/shipping\/([^/]+)/,
    address: "webhook.address",
    also: { limit: "webhook.carrier", id: (found) => found[1] ?? "" },
  },
];

export interface Count {
  limit: LimitName;
  id: string;
}

/** What a request counts against. Product lists count as a search only when they are asked for words. */
export function countsOf(request: { method: string; url: string; address: string }): Count[] {
  const [path = "", queryText = ""] = request.url.split("?", 2);
  const query = new URLSearchParams(queryText);
  if (request.method === "GET" && /^\/store\/products\/?$/.test(path) && query.has("q")) {
    return [{ limit: "search.address", id: request.address }];
  }
  for (const { method, path: pattern, address, also } of GUARDED) {
    const found = method === request.method ? path.toLowerCase().match(pattern) : null;
    if (!found) continue;
    const byAddress = { limit: address, id: request.address };
    return also ? [byAddress, { limit: also.limit, id: also.id(found, query) }] : [byAddress];
  }
  return [];
}
