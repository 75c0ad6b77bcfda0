import type { OrderState, ShipmentStatus } from "@souk/contracts";
import type { OpsOrderView } from "../../admin-ops/order-view";

/** The colours of Medusa's status dot. */
export type Colour = "green" | "red" | "blue" | "orange" | "grey" | "purple";

/** Orange waits for someone, blue is being prepared, purple is on the road, green is done, red went wrong. */
export const STATE_COLOUR: Record<OrderState, Colour> = {
  pending: "orange",
  confirmed: "blue",
  awaiting_pickup: "blue",
  shipped: "purple",
  out_for_delivery: "purple",
  delivered: "green",
  refused: "red",
  returning: "orange",
  returned: "grey",
  lost: "red",
  canceled: "grey",
};

/** Every state, in the order of a happy delivery. */
export const STATES = Object.keys(STATE_COLOUR) as OrderState[];

type Sheet = NonNullable<OpsOrderView["sheet"]>;
export const SHEET_COLOUR: Record<Sheet["state"], Colour> = {
  due: "blue",
  written: "green",
  failed: "red",
  missing: "orange",
  invalid: "red",
};

/** How a parcel stands: its status at the carrier, or how far its creation is. */
export type ParcelWord = ShipmentStatus | "planned" | "sending" | "uncertain" | "rejected";

export const PARCEL_COLOUR: Record<ParcelWord, Colour> = {
  planned: "orange",
  sending: "blue",
  uncertain: "orange",
  rejected: "red",
  created: "blue",
  awaiting_pickup: "blue",
  picked_up: "purple",
  in_transit: "purple",
  out_for_delivery: "purple",
  failed_attempt: "orange",
  delivered: "green",
  refused: "red",
  returning: "orange",
  returned: "grey",
  cancelled: "grey",
  lost: "red",
};

/** A carrier that refuses to take a parcel (`rejected`) is not a shopper who refuses it at the door (`refused`). */
export function parcelWord(shipment: NonNullable<OpsOrderView["shipment"]>): ParcelWord {
  if (shipment.state === "refused") return "rejected";
  if (shipment.state === "created") return shipment.status ?? "created";
  return shipment.state;
}
