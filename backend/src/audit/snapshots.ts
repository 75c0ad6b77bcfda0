import type { Sql } from "../db/transaction";
import { SETTING_SCHEMAS } from "../shop-settings/schemas";
import { readKeys, readMembers, readMerchants, readRoles } from "./snapshots-access";

export type Snapshot = Record<string, unknown>;

interface Watched {
  type: string;
  /** Routes whose writes may change it. */
  path: RegExp;
  /** The ids that a request names, from its path or its body. */
  ids(found: RegExpMatchArray, body: unknown): string[];
  /** What of it is worth a before and after, by id; flat. */
  read(sql: Sql, ids: readonly string[]): Promise<Map<string, Snapshot>>;
}

/** Products with the prices of their variants, price lists with theirs: what the shop sells, and for how much. */
const WATCHED: readonly Watched[] = [
  {
    type: "product",
    path: /^\/admin\/products\/batch\/?$/,
    ids: (_, body) => idsIn(body),
    read: readProducts,
  },
  {
    type: "product",
    path: /^\/admin\/products(?:\/([^/]+))?(?:\/|$)/,
    ids: ([, id]) => (id ? [id] : []),
    read: readProducts,
  },
  {
    type: "price_list",
    path: /^\/admin\/price-lists(?:\/([^/]+))?(?:\/|$)/,
    ids: ([, id]) => (id ? [id] : []),
    read: readPriceLists,
  },
  {
    type: "role",
    path: /^\/admin\/ops\/roles\/([^/]+)\/?$/,
    ids: ([, id]) => (id ? [id] : []),
    read: readRoles,
  },
  {
    type: "role",
    path: /^\/admin\/ops\/roles\/?$/,
    ids: () => [],
    read: readRoles,
  },
  {
    type: "user",
    path: /^\/admin\/(?:ops\/members\/users|ops\/staff|users)\/([^/]+)(?:\/|$)/,
    ids: ([, id]) => (id ? [id] : []),
    read: readMembers,
  },
  {
    type: "user",
    path: /^\/admin\/invites\/accept\/?$/,
    ids: () => [],
    read: readMembers,
  },
  {
    type: "api_key",
    path: /^\/admin\/(?:ops\/members\/)?api-keys(?:\/([^/]+))?(?:\/|$)/,
    ids: ([, id]) => (id ? [id] : []),
    read: readKeys,
  },
  {
    type: "merchant",
    path: /^\/admin\/ops\/merchants\/([^/]+)(?:\/|$)/,
    ids: ([, id]) => (id ? [id] : []),
    read: readMerchants,
  },
  {
    // Whose it is stands in the answer only.
    type: "merchant",
    path: /^\/admin\/ops\/company(?:\/|$)/,
    ids: () => [],
    read: readMerchants,
  },
  {
    type: "blocked_phone",
    path: /^\/admin\/ops\/blocked-phones(?:\/([^/]+))?(?:\/|$)/,
    ids: ([, id]) => (id ? [id] : []),
    read: readBlocks,
  },
  {
    // Whatever a route of settings is about: each of the shop's settings that it changed is a record.
    type: "settings",
    path: /^\/admin\/ops\/(?:[^/]+\/)*settings\/?$/,
    ids: () => [],
    read: readSettings,
  },
];

export interface Watch {
  type: string;
  ids: string[];
  read(sql: Sql, ids: readonly string[]): Promise<Map<string, Snapshot>>;
}

/** What a write to `path` may change; undefined when nothing of it is watched. */
export function watchOf(path: string, body: unknown): Watch | undefined {
  for (const watched of WATCHED) {
    const found = path.match(watched.path);
    if (found) return { type: watched.type, ids: watched.ids(found, body), read: watched.read };
  }
  return undefined;
}

/** Ids of a batch: `{ update: [{ id }], delete: [id] }`. */
function idsIn(body: unknown): string[] {
  const { update, delete: removed } = (body ?? {}) as { update?: unknown; delete?: unknown };
  const updated = Array.isArray(update) ? update.map((entry) => (entry as { id?: unknown } | null)?.id) : [];
  const all = [...updated, ...(Array.isArray(removed) ? removed : [])];
  return all.filter((id): id is string => typeof id === "string");
}

interface PriceRow {
  id: string;
  name: string;
  amount: string;
}

async function readProducts(sql: Sql, ids: readonly string[]): Promise<Map<string, Snapshot>> {
  if (ids.length === 0) return new Map();
  const products: (Snapshot & { id: string })[] = await sql("product")
    .whereIn("id", [...ids])
    .whereNull("deleted_at")
    .select("id", "title", "handle", "status");
  const prices: PriceRow[] = await sql("product_variant as variant")
    .join("product_variant_price_set as link", "link.variant_id", "variant.id")
    .join("price", "price.price_set_id", "link.price_set_id")
    .whereIn("variant.product_id", [...ids])
    .whereNull("variant.deleted_at")
    .whereNull("link.deleted_at")
    .whereNull("price.deleted_at")
    .select("variant.product_id as id", "price.amount")
    .select(
      sql.raw(`coalesce(variant.sku, variant.id) || ' ' || price.currency_code ||
        coalesce(' from ' || price.min_quantity, '') || coalesce(' (' || price.price_list_id || ')', '') AS name`),
    );
  return withPrices(products, prices);
}

async function readSettings(sql: Sql): Promise<Map<string, Snapshot>> {
  const rows: { key: string; value: Snapshot }[] = await sql("shop_setting").select("key", "value");
  const stored = new Map(rows.map(({ key, value }) => [key, value]));
  // What is not stored is as the defaults say: the first change of a setting has a before as well.
  const known = [...SETTING_SCHEMAS].map(([key, schema]): [string, Snapshot] => {
    const read = schema.safeParse(stored.get(key) ?? {});
    return [key, read.success ? read.data : (stored.get(key) ?? {})];
  });
  return new Map([...stored, ...known]);
}

async function readBlocks(sql: Sql, ids: readonly string[]): Promise<Map<string, Snapshot>> {
  const blocks: (Snapshot & { id: string })[] = await sql("blocked_phone")
    .whereIn("id", [...ids])
    .select("id", "phone", "reason", "note", "expires_at", "lifted_at");
  return withPrices(blocks, []);
}

async function readPriceLists(sql: Sql, ids: readonly string[]): Promise<Map<string, Snapshot>> {
  if (ids.length === 0) return new Map();
  const lists: (Snapshot & { id: string })[] = await sql("price_list")
    .whereIn("id", [...ids])
    .whereNull("deleted_at")
    .select("id", "title", "status", "type", "starts_at", "ends_at");
  const prices: PriceRow[] = await sql("price")
    .whereIn("price_list_id", [...ids])
    .whereNull("deleted_at")
    .select("price_list_id as id", "amount")
    .select(sql.raw("price_set_id || ' ' || currency_code AS name"));
  return withPrices(lists, prices);
}

function withPrices(
  things: readonly (Snapshot & { id: string })[],
  prices: readonly PriceRow[],
): Map<string, Snapshot> {
  return new Map(
    things.map(({ id, ...rest }) => {
      const own = prices
        .filter((price) => price.id === id)
        .map(({ name, amount }) => [`price ${name}`, Number(amount)]);
      return [id, { ...rest, ...Object.fromEntries(own) }];
    }),
  );
}
