import type { ShipmentStatus } from "@souk/contracts";
import type { StaffMessage } from "../errors/service";

/**
 * How far a parcel's creation is: `planned` (to be sent), `sending` (a call may be under way), `uncertain` (it may
 * exist: look it up), `refused` (the carrier said no), `created`.
 */
export type ShipmentState = "planned" | "sending" | "uncertain" | "refused" | "created" | "cancelled";

export interface Shipment {
  id: string;
  order_id: string;
  carrier: string;
  /** The carrier's `reference`: the order's number, `-2` for a second parcel. */
  reference: string;
  /** At most one live parcel an order. */
  live: boolean;
  state: ShipmentState;
  status: ShipmentStatus | null;
  raw_status: string | null;
  status_at: Date | null;
  tracking_number: string | null;
  carrier_ref: string | null;
  label_url: string | null;
  /** Dirhams, as the carrier said. */
  fee: string | null;
  cod_amount: string;
  attempts: number;
  sending_until: Date | null;
  last_error: { kind: string; message: StaffMessage } | null;
  polled_at: Date | null;
  created_at: Date;
}
