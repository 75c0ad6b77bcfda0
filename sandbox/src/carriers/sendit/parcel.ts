import type { JsonObject } from "../../lib/read";
import { nowLocal } from "./answers";
import type { SenditContext } from "./context";
import { parseStockProducts } from "./rules";
import type { DeliveryInput, Parcel } from "./types";

const asText = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);
const asNumber = (value: unknown) => (typeof value === "number" ? value : 0);
const asFlag = (value: unknown) => (value === 1 ? 1 : 0);

/** The stored fields of a body that passed the rules; what the page does not name is dropped. */
export function deliveryInput(body: JsonObject): DeliveryInput {
  return {
    pickup_district_id: asNumber(body.pickup_district_id),
    district_id: asNumber(body.district_id),
    name: asText(body.name) ?? "",
    amount: asNumber(body.amount),
    address: asText(body.address) ?? "",
    phone: asText(body.phone) ?? "",
    comment: asText(body.comment),
    reference: asText(body.reference),
    allow_open: asFlag(body.allow_open),
    allow_try: asFlag(body.allow_try),
    products_from_stock: asFlag(body.products_from_stock),
    products: asText(body.products),
    packaging_id: typeof body.packaging_id === "number" ? body.packaging_id : null,
    option_exchange: asFlag(body.option_exchange),
    delivery_exchange_id: asText(body.delivery_exchange_id),
  };
}

/** Delivery price in dirhams between the two districts of a parcel. */
export function feeOf(input: DeliveryInput, { districts }: SenditContext): number {
  const district = districts.get(input.district_id);
  return district ? districts.seenFrom(district, districts.get(input.pickup_district_id)).price : 0;
}

/** A new parcel, in the books as PENDING. The same reference twice makes two parcels, as at SENDIT. */
export function addParcel(input: DeliveryInput, context: SenditContext): Parcel {
  const { state } = context;
  const at = nowLocal(context.now);
  const parcel: Parcel = {
    ...input,
    code: `DH${at.slice(2, 4)}SB${String(state.nextId++).padStart(4, "0")}`,
    status: "PENDING",
    status_return: null,
    fee: feeOf(input, context),
    last_action_at: at,
    audits: [{ status: "PENDING", created_at: at, message: null }],
    unreachable: 0,
  };
  state.parcels.push(parcel);
  if (input.products_from_stock === 1) takeFromStock(input.products ?? "", state.stock);
  return parcel;
}

function takeFromStock(products: string, stock: Record<string, number>): void {
  for (const [code, quantity] of parseStockProducts(products) ?? [])
    stock[code] = (stock[code] ?? 0) - quantity;
}

/** A parcel as SENDIT's API writes it. */
export function parcelRecord(parcel: Parcel, context: SenditContext, origin: string): JsonObject {
  const { pickup_district_id, district_id, products, unreachable, audits, ...own } = parcel;
  const district = context.districts.get(district_id);
  const fromStock = parcel.products_from_stock === 1 ? (parseStockProducts(products ?? "") ?? []) : [];
  return {
    ...own,
    products: fromStock.map(([code, quantity]) => ({ code, quantity })),
    district: district && context.districts.seenFrom(district, context.districts.get(pickup_district_id)),
    labelUrl: `${origin}${labelPath(parcel.code)}`,
    counterUnreachable: unreachable,
    audits,
  };
}

export function labelPath(codes: string): string {
  return `/carriers/sendit/storage/labels/${codes}.pdf`;
}
