import type { ShipmentStatus } from "./states";

/** Every background job by name, with its payload. Jobs are added by SQL in the transaction of the state they follow. */
export interface Jobs {
  /** Tell Medusa's event bus what happened (`order.placed`, `order.confirmed`, ...); subscribers are a convenience. */
  "event.publish": { name: EventName; order_id: string };
  /** Mark one order's sheet row as due and see that a flush runs soon. */
  "sheet.mark": { order_id: string };
  /** Write every due row to the sheet in as few calls as possible. */
  "sheet.flush": Record<string, never>;
  /** Create the parcel of a confirmed order with its carrier. */
  "shipment.create": { order_id: string };
  /** Withdraw an order's parcel from its carrier, where the carrier can. */
  "shipment.cancel": { order_id: string };
  /** Ask the carriers about every open parcel. */
  "shipment.poll": Record<string, never>;
  /** Load the carriers' lists of places that are missing or old; `carrier`: this one now, whatever its age. */
  "cities.refresh": { carrier?: string };
  /** Read one stored webhook and apply what it says. */
  "webhook.handle": { inbox_id: string };
  /** Bring an order's state up to its shipment. */
  "order.follow-shipment": {
    order_id: string;
    shipment_id: string;
    status: ShipmentStatus;
    raw_status: string | null;
    occurred_at: string | null;
  };
  /** Bring Medusa's own records (fulfillment, shipment, delivery, cancellation) up to the order's state. */
  "medusa.follow": { order_id: string };
  /** Capture the payment of an order whose cash its carrier has paid out. */
  "cash.capture": { order_id: string };
  /** Send one mail; the key makes a repeat harmless for whoever can see it. */
  "mail.send": { to: string; subject: string; text: string; key: string };
  /** Find what an event lost: orders without a state row, confirmed orders without their jobs. */
  sweep: Record<string, never>;
}
export type JobName = keyof Jobs;

/** Events on Medusa's bus that Souk adds or repeats. */
export type EventName =
  | "order.placed"
  | "order.confirmed"
  | "order.shipped"
  | "order.delivered"
  | "order.refused"
  | "order.returned"
  | "order.canceled";
