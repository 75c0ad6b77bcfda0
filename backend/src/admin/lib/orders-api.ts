import type { Locale } from "@souk/contracts";
import type { SavedView } from "../../modules/order-desk/service";
import type { BulkAction, BulkResult } from "../../order-desk/bulk";
import type { DeskOrder, StateCounts } from "../../order-desk/list";
import { call } from "./ops-api";
import { type OrdersQuery, PER_PAGE, paramsOf } from "./orders-query";

export interface OrdersPageData {
  orders: DeskOrder[];
  count: number;
  /** Ids of the carriers that are installed. */
  carriers: string[];
  counts: StateCounts;
  limit: number;
  offset: number;
}

export interface BulkAnswer {
  results: BulkResult[];
  done: number;
  already: number;
  failed: number;
}

/** The most orders the server takes at once. */
export const MOST_ORDERS = 100;
/** Many orders, some of which wait for a lock. */
const BULK_TIMEOUT_MS = 120_000;
const ORDERS = "/admin/ops/orders";

export function getOrders(locale: Locale, query: OrdersQuery, signal?: AbortSignal): Promise<OrdersPageData> {
  const params = paramsOf(query);
  params.set("limit", String(PER_PAGE));
  return call(locale, `${ORDERS}?${params}`, { signal });
}

/** Where the same orders are as CSV, in the reader's language. */
export function ordersCsv(locale: Locale, query: OrdersQuery): string {
  const params = paramsOf({ ...query, offset: 0 });
  params.set("locale", locale);
  return `${ORDERS}/export?${params}`;
}

export function runBulk(
  locale: Locale,
  action: BulkAction,
  body: { order_ids: string[]; reason?: string },
): Promise<BulkAnswer> {
  return call(locale, `${ORDERS}/bulk/${action}`, { method: "POST", body, timeoutMs: BULK_TIMEOUT_MS });
}

type Views = { views: SavedView[] };

export const getViews = (locale: Locale, signal?: AbortSignal): Promise<Views> =>
  call(locale, `${ORDERS}/views`, { signal });
export const saveView = (locale: Locale, view: Omit<SavedView, "id">): Promise<Views> =>
  call(locale, `${ORDERS}/views`, { method: "POST", body: view });
export const forgetView = (locale: Locale, id: string): Promise<Views> =>
  call(locale, `${ORDERS}/views/${encodeURIComponent(id)}`, { method: "DELETE" });
