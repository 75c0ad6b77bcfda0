import type { Locale } from "@souk/contracts";
import type { Period } from "../../figures/days";
import type { Figures } from "../../figures/types";
import { call } from "./ops-api";

/** The dashboard's figures of the orders placed in `period`, or in the last seven days. */
export const getFigures = (locale: Locale, period: Period | null, signal?: AbortSignal): Promise<Figures> =>
  call(locale, `/admin/ops/figures?${new URLSearchParams({ ...period })}`, { signal });

/** The list of orders, narrowed to these. */
export function ordersLink(filter: Record<string, string>): string {
  return `/souk-orders?${new URLSearchParams(filter)}`;
}
