import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale, OrderState } from "@souk/contracts";
import { ORDER_FLOW } from "../modules/order-flow";
import type { OrderFlowService } from "../modules/order-flow/service";
import { mostPieces } from "../modules/order-flow/settings";
import type { OrderLine, OrderRecord } from "../modules/order-flow/types";
import { refusalWords } from "./refusals";
import { standingOf } from "./standing";

/** What an edit form begins with; money in dirhams, VAT included, the phone in E.164, the city's Latin name. */
export interface EditableOrder {
  order_id: string;
  number: string;
  state: OrderState;
  /** To be sent back with the edit: it says which order the editor looked at. */
  version: number;
  /** Why nothing may be changed now; null when the order may be edited. */
  refusal: { code: string; message: string } | null;
  /** A parcel that the edit takes back from its carrier (`take_back: true`) and makes anew. */
  parcel: { carrier: string; tracking_number: string | null } | null;
  /** Items, prices and fee cannot be changed: the money is there already, or a discount is in the total. */
  amount_fixed: boolean;
  customer: { name: string; phone: string };
  address: { city: string; district: string | null; line1: string; note: string | null };
  items: OrderLine[];
  delivery_fee: number;
  total: number;
  limits: { max_lines: number; max_quantity: number };
}

/** What may be edited of an order; undefined when order-flow does not know it. */
export async function editableOrder(
  container: MedusaContainer,
  orderId: string,
  locale: Locale,
): Promise<EditableOrder | undefined> {
  const flow: OrderFlowService = container.resolve(ORDER_FLOW);
  const order = await flow.get(orderId);
  if (!order) return undefined;
  const [{ refusal, parcel, amountFixed }, settings] = await Promise.all([
    standingOf(container, order),
    flow.settings(),
  ]);
  return {
    ...valuesOf(order),
    refusal: refusal && refusalWords(container, refusal, locale),
    parcel: parcel && { carrier: parcel.carrier, tracking_number: parcel.tracking_number },
    amount_fixed: amountFixed,
    limits: { max_lines: settings.max_lines, max_quantity: mostPieces(settings) },
  };
}

function valuesOf(order: OrderRecord) {
  const { order_id, number, state, version, city, district, line1, note, items, delivery_fee, total } = order;
  const customer = { name: order.customer_name, phone: order.phone };
  return {
    order_id,
    number,
    state,
    version,
    customer,
    address: { city, district, line1, note },
    items,
    delivery_fee,
    total,
  };
}
