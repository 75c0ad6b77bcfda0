import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "@souk/contracts";
import { knexOf } from "../db/transaction";
import { readDeliverySettings } from "../delivery/settings";
import { CITIES } from "../modules/cities";
import type { CitiesService } from "../modules/cities/service";
import { changesBetween, type EditedOrder } from "../modules/order-flow/edit";
import type { OrderRecord } from "../modules/order-flow/types";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import { saleVariants } from "../place-order/catalogue";
import { checkPlace } from "../place-order/check";
import { invalid } from "../place-order/input";
import type { ShopContext } from "../place-order/shop-context";
import { newVariants, planLines } from "./lines";
import { totalOf } from "./total";
import type { EditInput, EditPlan, PlannedLine } from "./types";

interface Planning {
  order: OrderRecord;
  input: EditInput;
  shop: ShopContext;
  locale: Locale;
}

/** What an edit makes of an order, with today's catalogue, places and fees. Throws `ShopError` (400), naming the field. */
export async function planEdit(container: MedusaContainer, planning: Planning): Promise<EditPlan> {
  const { order, input } = planning;
  const lines = input.items && (await linesOf(container, planning, input.items));
  const items = lines?.map(({ line }) => line) ?? order.items;
  const place = await placeOf(container, planning, totalOf({ items, delivery_fee: 0 }));
  const { city, city_id, district } = place;
  const delivery_fee = input.delivery_fee ?? place.fee;
  const after: EditedOrder = {
    customer_id: order.customer_id,
    customer_name: input.customer.name ?? order.customer_name,
    phone: input.customer.phone ?? order.phone,
    city,
    city_id,
    district,
    line1: input.address.line1 ?? order.line1,
    note: input.address.note === undefined ? order.note : input.address.note,
    items,
    delivery_fee,
    // The total of an order whose amount stays is not counted anew.
    total: lines || delivery_fee !== order.delivery_fee ? totalOf({ items, delivery_fee }) : order.total,
  };
  return { after, changes: changesBetween(order, after), ...(lines ? { lines } : {}) };
}

async function linesOf(
  container: MedusaContainer,
  { order, shop, locale }: Planning,
  asked: NonNullable<EditInput["items"]>,
): Promise<PlannedLine[]> {
  const added = newVariants(order.items, asked);
  const sold = await saleVariants(container, shop, added);
  const index = asked.findIndex(({ variant_id }) => added.includes(variant_id) && !sold.has(variant_id));
  if (index >= 0) throw invalid(locale, [{ field: `items.${index}.variant_id`, code: "variant_unknown" }]);
  return planLines(order.items, asked, sold);
}

interface Place extends Pick<OrderRecord, "city" | "city_id" | "district"> {
  fee: number;
}

/** Where the parcel goes; the fee follows from the place and is asked for again when that changes. */
async function placeOf(
  container: MedusaContainer,
  { order, input, locale }: Planning,
  goods: number,
): Promise<Place> {
  const before = { city: order.city, city_id: order.city_id, district: order.district };
  const same = { ...before, fee: order.delivery_fee };
  const { city = order.city, district = city === order.city ? order.district : null } = input.address;
  if (city === order.city && district === order.district) return same;
  const cities: CitiesService = container.resolve(CITIES);
  const shipping: ShippingService = container.resolve(SHIPPING);
  const settings = await readDeliverySettings(knexOf(container));
  const asked = { locale, carrier: order.carrier_option, address: { city, district } };
  const { fee, place } = await checkPlace({ shipping, cities, settings }, asked, goods);
  if (place.cityId === order.city_id && place.district === order.district) return same;
  return { city: place.city, city_id: place.cityId, district: place.district, fee };
}
