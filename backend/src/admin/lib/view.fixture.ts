import type { OrderState } from "@souk/contracts";
import type { OpsOrderView } from "../../admin-ops/order-view";

type Order = OpsOrderView["order"];
type Shipment = NonNullable<OpsOrderView["shipment"]>;
type Sheet = NonNullable<OpsOrderView["sheet"]>;

/** An invented order in a state; everything else as given. For tests. */
export function viewOf(
  state: OrderState,
  over: Partial<Omit<OpsOrderView, "order">> & { order?: Partial<Order> } = {},
): OpsOrderView {
  const { order, ...rest } = over;
  return {
    order: {
      order_id: "order_1",
      number: "48213377",
      state,
      version: 2,
      locale: "ar",
      customer_id: "cus_1",
      customer_name: "سلمى المنصوري",
      phone: "+212612000001",
      email: null,
      city: "Marrakech",
      city_id: "marrakech",
      district: null,
      line1: "12 derb Laarsa",
      note: null,
      items: [],
      currency_code: "mad",
      delivery_fee: 35,
      total: 349.5,
      payment: "cod",
      carrier_option: null,
      hold_reason: null,
      failed_attempts: 0,
      carrier_event_at: null,
      placed_at: "2026-11-22T10:00:00.000Z",
      state_at: "2026-11-22T10:00:00.000Z",
      ...order,
    },
    history: [],
    allowed: [],
    sheet: sheetOf("written"),
    shipment: shipmentOf("created"),
    carriers: [
      { id: "sendit", name: WORDS },
      { id: "digylog", name: WORDS },
    ],
    payment: { id: "pay_1", amount: 349.5, captured_at: null },
    block: null,
    errors: [],
    ...rest,
  };
}

export const WORDS = { ar: "عربي", fr: "français", en: "english" };

export const sheetOf = (state: Sheet["state"], over: Partial<Sheet> = {}): Sheet => ({
  state,
  tries: 0,
  written_at: null,
  last_error: null,
  ...over,
});

export const shipmentOf = (state: Shipment["state"], over: Partial<Shipment> = {}): Shipment => ({
  carrier: "sendit",
  reference: "48213377",
  state,
  status: null,
  raw_status: null,
  status_at: null,
  tracking_number: null,
  label_url: null,
  attempts: 1,
  last_error: null,
  fee: null,
  cod_amount: 350,
  ...over,
});

export const failure = (kind: string, words = WORDS) => ({ kind, message: words });

/** The history of an order whose parcel the carrier cancelled before pickup. */
export const WITHDRAWN: OpsOrderView["history"] = [
  {
    version: 3,
    from_state: "awaiting_pickup",
    to_state: "confirmed",
    actor: "carrier:sendit",
    reason: "CANCELED",
    at: "2026-11-22T11:00:00.000Z",
    changes: null,
  },
];
