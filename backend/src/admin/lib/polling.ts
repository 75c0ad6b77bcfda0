import type { OrderState } from "@souk/contracts";
import type { OpsOrderView } from "../../admin-ops/order-view";
import { isWithdrawn } from "./actions";
import { isUnknown } from "./ops-problem";

const BUSY_MS = 5_000;
const CALM_MS = 30_000;

const FINAL: readonly OrderState[] = ["delivered", "returned", "lost", "canceled"];
const ON_THE_ROAD: readonly OrderState[] = [
  "awaiting_pickup",
  "shipped",
  "out_for_delivery",
  "refused",
  "returning",
];
const STILL: readonly string[] = ["refused", "cancelled"];

/** Something is happening that staff would want to see by itself: a row, a parcel, a courier. */
export function isUnderWay(view: OpsOrderView): boolean {
  const { order, sheet, shipment, errors } = view;
  if (ON_THE_ROAD.includes(order.state) || sheet?.state === "due") return true;
  if (order.state === "confirmed") {
    if (!sheet) return true;
    return shipment ? !STILL.includes(shipment.state) : !isWithdrawn(view);
  }
  const withdrawing = order.state === "canceled" && shipment !== null && shipment.state !== "cancelled";
  return withdrawing && !errors.some(({ target }) => target === "shipment");
}

/** Milliseconds until the page asks again; false when nothing can change by itself any more. */
export function pollEvery(view: OpsOrderView | undefined, problem: unknown): number | false {
  if (isUnknown(problem)) return BUSY_MS;
  if (!view) return false;
  if (isUnderWay(view)) return BUSY_MS;
  const settled = FINAL.includes(view.order.state) && (!view.sheet || view.sheet.state === "written");
  return settled ? false : CALM_MS;
}
