import type { Locale } from "@souk/contracts";
import type { ScannedParcel } from "../../returns/find";
import type { Verdict } from "../../returns/judge";
import type { ReturnsView } from "../../returns/list";
import { call } from "./ops-api";

export type { ReturnsView, ScannedParcel, Verdict };

const BASE = "/admin/ops/returns";

export const getReturns = (locale: Locale, signal?: AbortSignal): Promise<ReturnsView> =>
  call(locale, BASE, { signal });

/** The parcel that a barcode means; `message` says why it cannot be taken in. */
export const scanParcel = (
  locale: Locale,
  code: string,
): Promise<{ parcel: ScannedParcel; message: string | null }> =>
  call(locale, `${BASE}/scan?${new URLSearchParams({ code })}`);

export const takeParcelIn = (
  locale: Locale,
  body: { order_id: string; lines: Verdict[]; note: string },
): Promise<{ parcel: ScannedParcel }> => call(locale, BASE, { method: "POST", body });
