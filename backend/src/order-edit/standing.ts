import type { MedusaContainer } from "@medusajs/framework/types";
import type { OrderState } from "@souk/contracts";
import { paymentOf } from "../admin-ops/order-view";
import type { OrderRecord } from "../modules/order-flow/types";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import type { Shipment } from "../modules/shipping/types";
import { HandedOver, ParcelInTheWay } from "./errors";
import { refuseParcel } from "./parcel";
import { canTakeBack } from "./take-back";
import { amountIsFixed } from "./total";

/** States in which an order is still in the shop's hands. */
const IN_THE_SHOP: readonly OrderState[] = ["pending", "confirmed", "awaiting_pickup"];

/** What may be changed of an order now. */
export interface Standing {
  /** Why nothing may be changed; null when the order may be edited. */
  refusal: HandedOver | ParcelInTheWay | null;
  /** A parcel that must be taken back from its carrier first, and can be. */
  parcel: Shipment | null;
  /** Items, prices and fee stay as they are. */
  amountFixed: boolean;
}

/** How an order stands towards an edit: its state, its parcel, its money. */
export async function standingOf(container: MedusaContainer, order: OrderRecord): Promise<Standing> {
  const shipping: ShippingService = container.resolve(SHIPPING);
  const live = await shipping.live(order.order_id);
  const amountFixed = amountIsFixed(order, await paymentOf(container, order.order_id));
  return { ...parcelStanding(shipping, order, live), amountFixed };
}

function parcelStanding(
  shipping: ShippingService,
  order: OrderRecord,
  live: Shipment | undefined,
): Pick<Standing, "refusal" | "parcel"> {
  if (!IN_THE_SHOP.includes(order.state)) return { refusal: new HandedOver(order.state), parcel: null };
  if (order.state === "awaiting_pickup") {
    if (live && canTakeBack(shipping, live)) return { refusal: null, parcel: live };
    const parcel = live ?? { carrier: "", tracking_number: null };
    return { refusal: new ParcelInTheWay(live ? "stays" : "busy", parcel), parcel: null };
  }
  try {
    refuseParcel(live);
    return { refusal: null, parcel: null };
  } catch (error) {
    return { refusal: error as ParcelInTheWay, parcel: null };
  }
}
