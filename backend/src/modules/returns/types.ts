import type { OrderState } from "@souk/contracts";

/** A line of a parcel that came back: pieces that can be sold again, and those that cannot; the rest is missing. */
export interface ReturnedLine {
  line_id: string;
  variant_id: string | null;
  title: string;
  variant: string;
  sku: string | null;
  quantity: number;
  sellable: number;
  damaged: number;
}

/** A parcel that was scanned in. */
export interface StockReturn {
  order_id: string;
  shipment_id: string | null;
  from_state: OrderState;
  actor: string;
  note: string | null;
  created_at: Date;
}
