/** What the list of orders shows, as its address keeps it: the parameters of `GET /admin/ops/orders`. */
export const FILTER_KEYS = [
  "q",
  "from",
  "to",
  "city",
  "carrier",
  "payment",
  "sheet",
  "min",
  "max",
  "needs",
] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

export type OrdersQuery = { [K in FilterKey | "state" | "sort"]?: string } & { offset: number };

export const PER_PAGE = 25;
const KEYS = ["state", ...FILTER_KEYS, "sort"] as const;

/** Reads the page's address; what is not ours in it is left out. */
export function queryOf(params: URLSearchParams): OrdersQuery {
  const given = KEYS.flatMap((key) => {
    const value = params.get(key)?.trim();
    return value ? [[key, value] as const] : [];
  });
  const offset = Math.max(0, Math.floor(Number(params.get("offset")) || 0));
  return { ...Object.fromEntries(given), offset };
}

/** The address of a list: nothing stands in it that says nothing. */
export function paramsOf({ offset, ...query }: OrdersQuery): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of KEYS) if (query[key]) params.set(key, query[key]);
  if (offset > 0) params.set("offset", String(offset));
  return params;
}

/** The list with something changed; any change but that of the page begins at the first page. */
export const changed = (query: OrdersQuery, change: Partial<OrdersQuery>): OrdersQuery => ({
  ...query,
  offset: 0,
  ...change,
});

export const statesOf = ({ state }: OrdersQuery): string[] => state?.split(",").filter(Boolean) ?? [];

/** The filters that are on, the search aside, which stands in its own box. */
export const activeFilters = (query: OrdersQuery): [FilterKey, string][] =>
  FILTER_KEYS.flatMap((key): [FilterKey, string][] => (key !== "q" && query[key] ? [[key, query[key]]] : []));

/** What a saved view keeps: filters and sorting, not the page. */
export const viewQuery = (query: OrdersQuery): string => paramsOf({ ...query, offset: 0 }).toString();
