import type { OrderState } from "@souk/contracts";
import type { OrderRecord } from "../modules/order-flow/types";

export interface ShipmentView {
  carrier: string;
  tracking_number: string;
  tracking_url: string | null;
}

/** The answer of `POST /store/quick-orders`; money in dirhams. */
export interface QuickOrderAnswer {
  order: {
    id: string;
    number: string;
    state: OrderState;
    total: number;
    currency_code: string;
    shipment: ShipmentView | null;
  };
}

export const answerOf = (record: OrderRecord): QuickOrderAnswer => ({
  order: {
    id: record.order_id,
    number: record.number,
    state: record.state,
    total: record.total,
    currency_code: record.currency_code,
    shipment: null,
  },
});
