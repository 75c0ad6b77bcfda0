import type { MedusaContainer } from "@medusajs/framework/types";
import type { CarrierClient } from "@souk/carrier-kit";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import type { Chosen } from "./choose";

/** The shop's account at a carrier; null when it is not installed or its settings are incomplete. */
export async function accountAt(container: MedusaContainer, carrier: string): Promise<CarrierClient | null> {
  const shipping: ShippingService = container.resolve(SHIPPING);
  try {
    return await shipping.client(carrier);
  } catch {
    return null;
  }
}

/** The parcels of each carrier, in the order in which they were asked for. */
export function byCarrier(parcels: readonly Chosen[]): Map<string, Chosen[]> {
  const groups = new Map<string, Chosen[]>();
  for (const parcel of parcels) groups.set(parcel.carrier, [...(groups.get(parcel.carrier) ?? []), parcel]);
  return groups;
}

export const numbersOf = (parcels: readonly Chosen[]): string[] =>
  parcels.map(({ tracking_number }) => tracking_number);
