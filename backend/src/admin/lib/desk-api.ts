import type { Locale } from "@souk/contracts";
import type { BlockView } from "../../blocked-phones/request";
import type { OrderNote as Note } from "../../modules/order-desk/notes";
import type { BlockReason } from "../../modules/order-flow/block-reasons";
import type { Twin as TwinRecord } from "../../modules/order-flow/types";
import { call } from "./ops-api";

export type Block = BlockView;
export type OrderNote = Omit<Note, "created_at"> & { created_at: string };
export type Twin = Omit<TwinRecord, "placed_at"> & { placed_at: string };

const order = (id: string) => `/admin/ops/orders/${encodeURIComponent(id)}`;
const BLOCKS = "/admin/ops/blocked-phones";

export const getNotes = async (locale: Locale, id: string, signal?: AbortSignal): Promise<OrderNote[]> =>
  (await call<{ notes: OrderNote[] }>(locale, `${order(id)}/notes`, { signal })).notes;

export const addNote = (locale: Locale, id: string, text: string): Promise<unknown> =>
  call(locale, `${order(id)}/notes`, { method: "POST", body: { text } });

export const getTwins = (
  locale: Locale,
  id: string,
  signal?: AbortSignal,
): Promise<{ minutes: number; duplicates: Twin[] }> => call(locale, `${order(id)}/duplicates`, { signal });

export interface BlockQuery {
  state: "live" | "ended";
  /** In any form; empty for all. */
  phone: string;
}

export function getBlocks(
  locale: Locale,
  query: BlockQuery,
  offset: number,
  signal?: AbortSignal,
): Promise<{ blocks: Block[]; count: number }> {
  const params = new URLSearchParams({ ...query, offset: String(offset) });
  return call(locale, `${BLOCKS}?${params}`, { signal });
}

export interface NewBlock {
  phone: string;
  reason: BlockReason;
  note: string;
  expires_at: string | null;
}

export const blockPhone = (locale: Locale, block: NewBlock): Promise<unknown> =>
  call(locale, BLOCKS, { method: "POST", body: block });

export const liftBlock = (locale: Locale, id: string): Promise<unknown> =>
  call(locale, `${BLOCKS}/${encodeURIComponent(id)}/lift`, { method: "POST", body: {} });

/** The first moment after a day (`YYYY-MM-DD`, as the browser's clock has it): a block that lasts through it ends then. */
export function endOfDay(day: string): string | null {
  const [year, month, date] = day.split("-").map(Number);
  if (!year || !month || !date) return null;
  return new Date(year, month - 1, date + 1).toISOString();
}
