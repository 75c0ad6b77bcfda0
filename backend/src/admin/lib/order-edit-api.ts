import type { Locale } from "@souk/contracts";
import type { EditAnswer } from "../../order-edit/edit-order";
import type { EditableOrder } from "../../order-edit/editable";
import type { AddableVariant } from "../../order-edit/products";
import { call } from "./ops-api";

const path = (id: string, last: string): string => `/admin/ops/orders/${encodeURIComponent(id)}/${last}`;

export const getEditable = (locale: Locale, id: string, signal?: AbortSignal): Promise<EditableOrder> =>
  call(locale, path(id, "editable"), { signal });

/** Saves an edit; a parcel that is taken back first takes its carrier's time. */
export const sendEdit = (locale: Locale, id: string, body: object): Promise<EditAnswer> =>
  call(locale, path(id, "edit"), { method: "POST", body, timeoutMs: 60_000 });

/** What the delivery to another place costs, in dirhams. */
export async function getFee(
  locale: Locale,
  id: string,
  place: { city: string; district: string },
  signal?: AbortSignal,
): Promise<number> {
  const query = new URLSearchParams(place);
  return (await call<{ fee: number }>(locale, path(id, `edit/fee?${query}`), { signal })).fee;
}

/** Variants that can be added to an order, by title or SKU. */
export async function findProducts(
  locale: Locale,
  id: string,
  q: string,
  signal?: AbortSignal,
): Promise<AddableVariant[]> {
  const query = new URLSearchParams({ q });
  return (await call<{ variants: AddableVariant[] }>(locale, path(id, `edit/products?${query}`), { signal }))
    .variants;
}
