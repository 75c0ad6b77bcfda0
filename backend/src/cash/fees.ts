import type { MedusaContainer } from "@medusajs/framework/types";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import type { ParcelRow } from "./parcels";
import type { CashSettings } from "./settings";

export type Place = Pick<ParcelRow, "carrier" | "fee" | "city" | "district">;
export type FeeOf = (parcel: Place) => Promise<number | null>;

/**
 * What a carrier should keep for a parcel, in dirhams: the price agreed with it, else what it answered when it took the
 * parcel, else its price list for the place. Null where nobody knows. Each place is asked once.
 */
export function feesOf(container: MedusaContainer, settings: CashSettings): FeeOf {
  const shipping: ShippingService = container.resolve(SHIPPING);
  const asked = new Map<string, Promise<number | null>>();
  const listPrice = async ({ carrier: id, city, district }: Place) => {
    const carrier = shipping.carrier(id);
    if (!carrier) return null;
    const quote = await shipping.cities.quote(carrier, { city, district });
    return quote.kind === "quote" ? quote.price : null;
  };
  return async (parcel) => {
    const agreed = settings.fees[parcel.carrier];
    if (agreed !== undefined) return agreed;
    if (parcel.fee !== null) return Number(parcel.fee);
    const key = JSON.stringify([parcel.carrier, parcel.city, parcel.district]);
    const price = asked.get(key) ?? listPrice(parcel);
    asked.set(key, price);
    return price;
  };
}
