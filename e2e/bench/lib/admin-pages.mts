// What the admin bench measures: each page with the time it may take.
export interface AdminPage {
  name: string;
  /** The address of the `n`-th call: different values, so that no answer is known already. */
  path: (n: number) => string;
  /** What 95 of 100 calls must stay under, in milliseconds. */
  limitMs: number;
}

const LIST_MS = 300;
const SEARCH_MS = 300;
const DASHBOARD_MS = 500;

const day = (back: number): string => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
const list = (query: Record<string, string | number>): string =>
  `/admin/ops/orders?${new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]))}`;
const pageOf = (name: string, query: (n: number) => Record<string, string | number>): AdminPage => ({
  name,
  path: (n) => list(query(n)),
  limitMs: LIST_MS,
});
const search = (name: string, q: (n: number) => string): AdminPage => ({
  name: `search by ${name}`,
  path: (n) => list({ q: q(n) }),
  limitMs: SEARCH_MS,
});

const dashboard = (days: number): AdminPage => ({
  name: `dashboard of ${days} days`,
  path: (n) => `/admin/ops/figures?from=${day(days - 1 + n)}&to=${day(n)}`,
  limitMs: DASHBOARD_MS,
});

const CITIES = ["Casablanca", "Rabat", "Fès", "Safi"];
const CARRIERS = ["sendit", "digylog", "cathedis", "ozonexpress"];
/** The phone of the `n`-th order that the seeding writes. */
const phone = (n: number): string => `6${String((BigInt(n + 1) * 48271n) % 100000000n).padStart(8, "0")}`;

export const ADMIN_PAGES: readonly AdminPage[] = [
  pageOf("list, no filter", (n) => ({ offset: n * 25 })),
  pageOf("list, a late page", (n) => ({ offset: 90_000 + n })),
  pageOf("list by state", (n) => ({ state: n % 2 ? "delivered" : "pending,confirmed" })),
  pageOf("list by days", (n) => ({ from: day(n + 40), to: day(n + 10) })),
  pageOf("list by city", (n) => ({ city: CITIES[n % 4] ?? "Rabat", state: "delivered" })),
  pageOf("list by carrier", (n) => ({ carrier: CARRIERS[n % 4] ?? "sendit" })),
  pageOf("list by payment", (n) => ({ payment: ["due", "captured", "canceled"][n % 3] ?? "due" })),
  pageOf("list by sheet row", (n) => ({ sheet: ["written", "failed", "none"][n % 3] ?? "none" })),
  pageOf("list by amount, dearest first", (n) => ({ min: 300 + n, max: 800, sort: "-total" })),
  pageOf("list by several", (n) => ({
    city: CITIES[n % 4] ?? "Rabat",
    carrier: CARRIERS[n % 4] ?? "sendit",
    payment: "due",
    from: day(60),
  })),
  ...(["pending_long", "export_failed", "parcel_refused", "unmapped_city", "late"] as const).map((needs) =>
    pageOf(`list of what is ${needs}`, (n) => ({ needs, offset: n })),
  ),
  ...[7, 30, 366].map(dashboard),
  search("phone", (n) => `0${phone(n * 31)}`),
  search("phone with +212", (n) => `+212 ${phone(n * 17)}`),
  search("the beginning of a phone", (n) => `0${phone(n * 13).slice(0, 5)}`),
  search("name", (n) => ["محمد العلوي", "khadija benn", "Zineb", "ادريس"][n % 4] ?? ""),
  search("tracking number", (n) => `MA1${n % 10}`),
  search("city in Arabic", (n) => ["الدار البيضاء", "فاس"][n % 2] ?? ""),
];
