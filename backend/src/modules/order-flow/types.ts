import type { Locale, OrderState } from "@souk/contracts";

/** One line of an order as it was sold; prices in dirhams, VAT included. */
export interface OrderLine {
  variant_id: string;
  title: string;
  variant: string;
  sku: string | null;
  quantity: number;
  unit_price: number;
}

/** What order-flow keeps of an order, enough to confirm, export and ship it without asking Medusa. */
export interface OrderRecord {
  order_id: string;
  number: string;
  state: OrderState;
  version: number;
  locale: Locale;
  customer_id: string | null;
  customer_name: string;
  /** E.164 */
  phone: string;
  email: string | null;
  /** Latin name */
  city: string;
  city_id: string | null;
  district: string | null;
  line1: string;
  note: string | null;
  items: OrderLine[];
  currency_code: string;
  delivery_fee: number;
  total: number;
  payment: "cod" | "online";
  carrier_option: string | null;
  hold_reason: string | null;
  failed_attempts: number;
  /** When the last applied carrier event happened: an older one that comes again changes nothing. */
  carrier_event_at: Date | null;
  placed_at: Date;
  state_at: Date;
}

export type NewOrderRecord = Omit<
  OrderRecord,
  | "number"
  | "state"
  | "version"
  | "hold_reason"
  | "failed_attempts"
  | "carrier_event_at"
  | "placed_at"
  | "state_at"
>;

/** What an edit may change of an order; `total` follows from the others. */
export const EDITED_FIELDS = [
  "customer_name",
  "phone",
  "city",
  "district",
  "line1",
  "note",
  "items",
  "delivery_fee",
  "total",
] as const;
export type EditedField = (typeof EDITED_FIELDS)[number];

/** The fields that an edit changed, each with its value before and after. */
export type OrderChanges = { [K in EditedField]?: { before: OrderRecord[K]; after: OrderRecord[K] } };

/** One change of an order: of its state, or (`changes`) of what it holds; the state is then the same before and after. */
export interface HistoryEntry {
  version: number;
  from_state: OrderState | null;
  to_state: OrderState;
  actor: string;
  reason: string | null;
  at: Date;
  changes: OrderChanges | null;
}

/** An order that looks like another one; the total in dirhams. */
export interface Twin {
  order_id: string;
  number: string;
  state: OrderState;
  total: number;
  placed_at: Date;
}

/** Who did it: `shopper`, `system`, `carrier:<id>` or `staff:<user id>`. */
export type Actor = "shopper" | "system" | `carrier:${string}` | `staff:${string}`;

export interface TransitionRequest {
  order_id: string;
  to: OrderState;
  /** The states in which whoever asks may do so; without them the table alone decides. */
  from?: readonly OrderState[];
  actor: Actor;
  reason?: string | null;
}
