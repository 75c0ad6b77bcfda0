import type { Locale } from "@souk/contracts";
import type { ProductTexts } from "../../rich-text/read";
import type { TextChange } from "../../rich-text/write";
import { call } from "./ops-api";

export type { ProductTexts, TextChange };

const path = (id: string) => `/admin/ops/products/${encodeURIComponent(id)}/text`;

export const getTexts = async (locale: Locale, id: string, signal?: AbortSignal): Promise<ProductTexts> =>
  (await call<{ product: ProductTexts }>(locale, path(id), { signal })).product;

export const saveTexts = async (
  locale: Locale,
  id: string,
  texts: Partial<Record<Locale, TextChange>>,
): Promise<ProductTexts> =>
  (await call<{ product: ProductTexts }>(locale, path(id), { method: "POST", body: { texts } })).product;
