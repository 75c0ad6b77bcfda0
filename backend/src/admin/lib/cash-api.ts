import type { Locale } from "@souk/contracts";
import type { Field, Mapping } from "../../cash/columns";
import type { CarrierDebt, CashParcel } from "../../cash/owed";
import type { SettlementItem, SettlementView } from "../../cash/view";
import { call } from "./ops-api";

const BASE = "/admin/ops/cash";
/** A file of thousands of lines is held against as many parcels. */
const SETTLEMENT_TIMEOUT_MS = 120_000;

export type { CarrierDebt, CashParcel, Field, Mapping, SettlementItem, SettlementView };
export type SettlementLine = SettlementView["lines"][number];

/** What the list of parcels is narrowed to; `age` is an index of the ages, empty for all. */
export interface CashQuery {
  state: "owed" | "paid";
  carrier: string;
  age: string;
  q: string;
}

export const getDebts = async (locale: Locale, signal?: AbortSignal): Promise<CarrierDebt[]> =>
  (await call<{ carriers: CarrierDebt[] }>(locale, BASE, { signal })).carriers;

export function getCashParcels(
  locale: Locale,
  query: CashQuery,
  offset: number,
  signal?: AbortSignal,
): Promise<{ parcels: CashParcel[]; count: number }> {
  const params = new URLSearchParams({ offset: String(offset) });
  for (const [name, value] of Object.entries(query)) if (value) params.set(name, value);
  return call(locale, `${BASE}/parcels?${params}`, { signal });
}

export interface RemitAnswer {
  paid: string[];
  problems: { order_id: string; message: string }[];
}

/** Marks orders as paid out with what was expected. */
export const remitOrders = (locale: Locale, ids: readonly string[]): Promise<RemitAnswer> =>
  call(locale, `${BASE}/remit`, {
    method: "POST",
    body: { orders: ids.map((order_id) => ({ order_id })) },
    timeoutMs: SETTLEMENT_TIMEOUT_MS,
  });

export const getSettlements = async (locale: Locale, signal?: AbortSignal): Promise<SettlementItem[]> =>
  (await call<{ settlements: SettlementItem[] }>(locale, `${BASE}/settlements`, { signal })).settlements;

const path = (id: string) => `${BASE}/settlements/${encodeURIComponent(id)}`;

export const getSettlement = async (
  locale: Locale,
  id: string,
  signal?: AbortSignal,
): Promise<SettlementView> =>
  (await call<{ settlement: SettlementView }>(locale, path(id), { signal })).settlement;

/** Sends a file; nothing of the shop changes by it. */
export async function uploadSettlement(
  locale: Locale,
  carrier: string,
  file: File,
): Promise<{ settlement: SettlementView; known: boolean }> {
  const body = { carrier, file_name: file.name, content: toBase64(new Uint8Array(await file.arrayBuffer())) };
  return call(locale, `${BASE}/settlements`, { method: "POST", body, timeoutMs: SETTLEMENT_TIMEOUT_MS });
}

/** Block by block: a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += 8_192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8_192));
  return btoa(text);
}

export interface Review {
  mapping?: Mapping;
  period?: { from: string; until: string };
}

const step = <T>(locale: Locale, id: string, name: string, body: unknown): Promise<T> =>
  call<T>(locale, `${path(id)}/${name}`, { method: "POST", body, timeoutMs: SETTLEMENT_TIMEOUT_MS });

export const reviewSettlement = async (locale: Locale, id: string, review: Review): Promise<SettlementView> =>
  (await step<{ settlement: SettlementView }>(locale, id, "review", review)).settlement;

export const confirmSettlement = (
  locale: Locale,
  id: string,
  accept: readonly number[],
): Promise<{ settlement: SettlementView; changed: boolean }> => step(locale, id, "confirm", { accept });

export const discardSettlement = (locale: Locale, id: string): Promise<unknown> =>
  step(locale, id, "discard", {});

/** Where a settlement's lines are as CSV, in the reader's language. */
export const settlementCsv = (locale: Locale, id: string, all: boolean): string =>
  `${path(id)}/csv?locale=${locale}${all ? "&all=true" : ""}`;
