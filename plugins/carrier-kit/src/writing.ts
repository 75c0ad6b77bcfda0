import type { PreparedShipment } from "./abilities";
import { normaliseName } from "./text/names";

/** What is in a parcel as one line of text: `Théière x1, Verre x6`. */
export function contentsText(contents: PreparedShipment["contents"]): string {
  return contents.map(({ title, quantity }) => `${title} x${quantity}`).join(", ");
}

/** The shopper's district where the carrier's record does not name it: then it belongs to the address, or the courier would not see it. */
export function unlistedDistrict({ address, city }: PreparedShipment): string | undefined {
  const { line1, district } = address;
  const named = !city.fallback && city.district !== undefined;
  const said = district !== undefined && normaliseName(line1).includes(normaliseName(district));
  return named || said ? undefined : district;
}

/** A district that the carrier does not list stands behind the street address. */
export function fullAddress(shipment: PreparedShipment): string {
  const district = unlistedDistrict(shipment);
  return district ? `${shipment.address.line1}, ${district}` : shipment.address.line1;
}
