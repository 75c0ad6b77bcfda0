import type { Locale } from "@souk/contracts";
import type { PlaceChoice } from "../../city-desk/choices";
import type { DeskPage as Page } from "../../modules/cities/read-desk";
import type { Decision, DeskItem, DeskReason } from "../../modules/cities/types";
import { call } from "./ops-api";

type Sent<T> = {
  [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K];
};

export type CityItem = Sent<DeskItem>;
export type CityDeskPage = Omit<Page, "items" | "lists"> & {
  items: CityItem[];
  lists: Sent<Page["lists"][number]>[];
};

/** What the page shows of the desk. */
export interface DeskView {
  state: "open" | "decided";
  reason: DeskReason | "";
  carrier: string;
  q: string;
  page: number;
}

export const PER_PAGE = 20;

export function getDesk(locale: Locale, view: DeskView, signal?: AbortSignal): Promise<CityDeskPage> {
  const { state, reason, carrier, q, page } = view;
  const wanted = { state, reason, carrier, q, limit: String(PER_PAGE), offset: String(page * PER_PAGE) };
  const query = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== ""));
  return call(locale, `/admin/ops/cities/desk?${query}`, { signal });
}

export function decideCity(locale: Locale, id: string, decision: Decision): Promise<{ item: CityItem }> {
  return call(locale, `/admin/ops/cities/desk/${encodeURIComponent(id)}`, { method: "POST", body: decision });
}

export function refreshList(locale: Locale, carrier: string): Promise<unknown> {
  return call(locale, "/admin/ops/cities/refresh", { method: "POST", body: { carrier } });
}

export async function findPlaces(locale: Locale, q: string, signal?: AbortSignal): Promise<PlaceChoice[]> {
  const path = `/admin/ops/cities/places?${new URLSearchParams({ q })}`;
  return (await call<{ places: PlaceChoice[] }>(locale, path, { signal })).places;
}

export async function findEntries(
  locale: Locale,
  carrier: string,
  q: string,
  signal?: AbortSignal,
): Promise<{ id: string; name: string }[]> {
  const path = `/admin/ops/cities/entries?${new URLSearchParams({ carrier, q })}`;
  return (await call<{ entries: { id: string; name: string }[] }>(locale, path, { signal })).entries;
}
