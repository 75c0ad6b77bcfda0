import type { OrderState } from "@souk/contracts";
import type { OpsOrderView } from "../../admin-ops/order-view";
import type { Words } from "../i18n/en";
import { isWithdrawn } from "./actions";
import type { Colour } from "./colours";

const ENDED: readonly OrderState[] = ["refused", "returning", "returned", "lost", "canceled"];

/** Where the money is. `refused` may still be delivered, but nothing is collected until then. */
export function paymentStanding(view: OpsOrderView): {
  word: keyof Words["payment"]["word"];
  colour: Colour;
} {
  const { order, payment } = view;
  const captured = Boolean(payment?.captured_at);
  if (order.payment === "online") {
    return captured ? { word: "paid", colour: "green" } : { word: "unpaid", colour: "orange" };
  }
  if (captured) return { word: "in", colour: "green" };
  if (order.state === "delivered") return { word: "held", colour: "orange" };
  if (ENDED.includes(order.state)) return { word: "nothing", colour: "grey" };
  return { word: "due", colour: "blue" };
}

/** Why an order has no sheet row. */
export function noSheetReason({ order }: OpsOrderView): keyof Words["sheet"]["none"] {
  if (order.state === "pending") return "waiting";
  return order.state === "canceled" ? "without" : "coming";
}

/** Why an order has no live parcel. */
export function noParcelReason(view: OpsOrderView): keyof Words["parcel"]["none"] {
  if (view.order.state === "pending") return "waiting";
  if (isWithdrawn(view)) return "withdrawn";
  return view.order.state === "confirmed" ? "coming" : "without";
}

/** Open errors that neither the sheet's nor the parcel's own last error says already. */
export function otherErrors({ errors, sheet, shipment }: OpsOrderView): OpsOrderView["errors"] {
  const said = [sheet?.last_error?.message.en, shipment?.last_error?.message.en];
  return errors.filter((error) => !said.includes(error.message.en));
}
