import type { MedusaContainer } from "@medusajs/framework/types";
import { toE164 } from "@souk/carrier-kit";
import type { OrderState } from "@souk/contracts";
import { ORDER_FLOW } from "../modules/order-flow";
import type { OrderFlowService } from "../modules/order-flow/service";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import type { ShipmentView } from "../place-order/answer";

export interface OrderStatusView {
  order: {
    number: string;
    state: OrderState;
    total: number;
    currency_code: string;
    shipment: ShipmentView | null;
    timeline: { state: OrderState; at: string }[];
  };
}

/** The public view of an order, or undefined when number and phone do not belong together. */
export async function orderStatus(
  container: MedusaContainer,
  asked: { number: unknown; phone: unknown },
): Promise<OrderStatusView | undefined> {
  const number = latinDigits(asked.number);
  const phone = typeof asked.phone === "string" ? toE164(asked.phone) : null;
  if (!/^\d{8}$/.test(number) || !phone) return undefined;
  const flow: OrderFlowService = container.resolve(ORDER_FLOW);
  const order = await flow.byNumber(number);
  if (!order || order.phone !== phone) return undefined;
  const shipping: ShippingService = container.resolve(SHIPPING);
  const [history, shipment] = await Promise.all([
    flow.history(order.order_id),
    shipping.viewOf(order.order_id),
  ]);
  return {
    order: {
      number: order.number,
      state: order.state,
      total: order.total,
      currency_code: order.currency_code,
      shipment,
      timeline: history
        .filter((entry) => !entry.changes)
        .map((entry) => ({ state: entry.to_state, at: entry.at.toISOString() })),
    },
  };
}

/** An order number as people type it: Arabic-Indic digits and blanks included. */
function latinDigits(value: unknown): string {
  if (typeof value !== "string" || value.length > 40) return "";
  return value
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\s‎‏#-]/g, "");
}
