import type { EditedOrder } from "../modules/order-flow/edit";
import type { Actor, OrderChanges, OrderLine } from "../modules/order-flow/types";
import type { SaleVariant } from "../place-order/catalogue";

/** A line as it shall be; without a price the line keeps its own, a new one takes the shop's. Dirhams, VAT included. */
export interface AskedLine {
  variant_id: string;
  quantity: number;
  unit_price?: number;
}

/** The body of an edit whose shape is right; what is absent stays as it is. */
export interface EditInput {
  /** The version of the order that the editor looked at. */
  version: number;
  reason: string | null;
  /** Whether the parcel that exists shall be taken back from its carrier first. */
  takeBack: boolean;
  customer: { name?: string /** E.164 */; phone?: string };
  address: { city?: string; district?: string | null; line1?: string; note?: string | null };
  items?: AskedLine[];
  /** Dirhams, VAT included; without it the shop's own rule says it when the place changes. */
  delivery_fee?: number;
}

/** A line after the edit, with what it was before it. */
export interface PlannedLine {
  /** Its place in the body's `items`. */
  index: number;
  line: OrderLine;
  /** Pieces before; 0 for a line that is new. */
  had: number;
  /** The variant of a new line. */
  variant?: SaleVariant;
}

/** An edit that passed every check but the stock's, ready to be written. */
export interface EditPlan {
  /** Lines as they shall be; undefined when the items stay. */
  lines?: PlannedLine[];
  after: EditedOrder;
  changes: OrderChanges;
}

export interface EditRequest {
  orderId: string;
  plan: EditPlan;
  /** The version that the plan was made from. */
  version: number;
  actor: Actor;
  reason: string | null;
  /** The carrier whose parcel was taken back for this edit. */
  takenBackFrom: string | null;
}
