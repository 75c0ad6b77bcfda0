import type { OrderState } from "@souk/contracts";
import type { OpsOrderView } from "../../admin-ops/order-view";

/** A confirmed order whose parcel is not planned after so long has lost its job. */
const PARCEL_LATE_MS = 60_000;

/** The carrier cancelled the parcel before pickup: the order is confirmed again and waits for a person. */
export function isWithdrawn({ order, history, shipment }: OpsOrderView): boolean {
  const last = history.at(-1);
  return order.state === "confirmed" && !shipment && last?.from_state === "awaiting_pickup";
}

export type ParcelAction = "send" | "sendAgain" | "check";

/** The one thing staff can do for a parcel now; null while it is under way by itself. `now` in ms since 1970. */
export function parcelAction(view: OpsOrderView, now: number): ParcelAction | null {
  const { order, shipment } = view;
  if (order.state !== "confirmed") return null;
  if (!shipment) {
    return isWithdrawn(view) || now - Date.parse(order.state_at) > PARCEL_LATE_MS ? "send" : null;
  }
  if (shipment.state === "uncertain") return "check";
  const failed = shipment.state === "planned" && shipment.last_error !== null;
  return shipment.state === "refused" || failed ? "sendAgain" : null;
}

/** The carriers that a parcel may be sent with instead: none while one exists, or may exist, with the first. */
export function otherCarriers(view: OpsOrderView, now: number): OpsOrderView["carriers"] {
  const action = parcelAction(view, now);
  if (action !== "send" && action !== "sendAgain") return [];
  return view.carriers.filter(({ id }) => id !== view.shipment?.carrier);
}

/** A row may be run again unless it is about to be written anyway. */
export const canRunSheet = ({ sheet }: OpsOrderView): boolean =>
  sheet !== null && !(sheet.state === "due" && !sheet.last_error);

/** Cash of a delivered order: `ready` to be marked as remitted, `done`, or null where there is nothing to mark. */
export function remittance({ order, payment }: OpsOrderView): "ready" | "done" | null {
  if (!payment || order.payment !== "cod") return null;
  if (payment.captured_at) return "done";
  return order.state === "delivered" ? "ready" : null;
}

export interface TransitionButton {
  to: OrderState;
  /** Confirming is the page's one primary action. */
  primary: boolean;
  /** Canceling asks why, and asks twice. */
  asksReason: boolean;
}

/** A button for each allowed state, the primary one last, where the eye and the thumb end. */
export function transitionButtons(allowed: readonly OrderState[]): TransitionButton[] {
  const buttons = allowed.map((to) => ({
    to,
    primary: to === "confirmed",
    asksReason: to === "canceled",
  }));
  return buttons.sort((one, other) => Number(one.primary) - Number(other.primary));
}
