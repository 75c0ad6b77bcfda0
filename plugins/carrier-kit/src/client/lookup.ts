import type { FoundParcel, LookupQuery } from "../carrier";
import type { CreateResult } from "../shipment";
import { definedOnly } from "../text/json";
import { centimes } from "../text/money";

export type LookupResult = { found: CreateResult | null } | { unknown: true; message?: string };

const isOurs = (query: LookupQuery) => (parcel: FoundParcel) => parcel.reference === query.reference;
const sameAmount = (query: LookupQuery) => (parcel: FoundParcel) =>
  centimes(parcel.cod_amount) === centimes(query.cod_amount);

/** Whether the records read so far already hold the parcel. */
export function holdsParcel(query: LookupQuery, parcels: FoundParcel[]): boolean {
  return parcels.some((parcel) => isOurs(query)(parcel) && sameAmount(query)(parcel));
}

/** The parcel of ours among an account's records. Ours with another amount is for a person to judge, not for a second create. */
export function matchParcel(query: LookupQuery, parcels: FoundParcel[]): LookupResult {
  const ours = parcels.filter(isOurs(query));
  const match = ours.find(sameAmount(query));
  if (match) {
    const { reference, cod_amount: _amount, ...created } = match;
    return { found: { reference, outcome: "created", ...definedOnly(created) } };
  }
  if (ours.length > 0) return { unknown: true, message: "a parcel with this reference has another amount" };
  return { found: null };
}
