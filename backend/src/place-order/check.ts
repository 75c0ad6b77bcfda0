import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "@souk/contracts";
import { knexOf } from "../db/transaction";
import { checkCarrier } from "../delivery/carrier-error";
import { type DeliveryAnswer, quoteDelivery } from "../delivery/quote";
import { type DeliverySettings, readDeliverySettings } from "../delivery/settings";
import type { ShopError } from "../http/shop-error";
import { CITIES } from "../modules/cities";
import type { CitiesService } from "../modules/cities/service";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import { saleVariants } from "./catalogue";
import { invalid, type QuickOrderInput } from "./input";
import type { ShopContext } from "./shop-context";
import type { CheckedOrder } from "./types";

/** Checks what only the database knows: variants with today's prices, the city and its fee. Throws `ShopError` (400). */
export async function checkOrder(
  container: MedusaContainer,
  shop: ShopContext,
  input: QuickOrderInput,
): Promise<CheckedOrder> {
  const shipping: ShippingService = container.resolve(SHIPPING);
  if (input.carrier)
    await checkCarrier(shipping, { id: input.carrier, field: "carrier", locale: input.locale });
  const lines = await checkLines(container, shop, input);
  const goods = lines.reduce((sum, { variant, quantity }) => sum + variant.price * quantity, 0);
  const cities: CitiesService = container.resolve(CITIES);
  const settings = await readDeliverySettings(knexOf(container));
  const delivery = await checkPlace({ shipping, cities, settings }, input, goods);
  return {
    locale: input.locale,
    lines,
    customer: input.customer,
    address: { ...delivery.place, line1: input.address.line1, note: input.address.note },
    deliveryFee: delivery.fee,
    carrier: input.carrier,
  };
}

async function checkLines(
  container: MedusaContainer,
  shop: ShopContext,
  input: QuickOrderInput,
): Promise<CheckedOrder["lines"]> {
  const variants = await saleVariants(
    container,
    shop,
    input.items.map((item) => item.variant_id),
  );
  return input.items.map((item, index) => {
    const variant = variants.get(item.variant_id);
    if (!variant)
      throw invalid(input.locale, [{ field: `items.${index}.variant_id`, code: "variant_unknown" }]);
    return { variant, quantity: item.quantity };
  });
}

export interface Places {
  shipping: ShippingService;
  cities: CitiesService;
  settings: DeliverySettings;
}

/** The city that an address means and what a delivery there costs. Throws `ShopError` (400), naming the field. */
export async function checkPlace(
  { shipping, cities, settings }: Places,
  input: Pick<QuickOrderInput, "locale" | "carrier"> & {
    address: Pick<QuickOrderInput["address"], "city" | "district">;
  },
  goods: number,
): Promise<{ fee: number; place: { cityId: string; city: string; district: string | null } }> {
  const { locale } = input;
  const found = await cities.readOrNote(input.address.city);
  if (!found.city) {
    const suggestions = found.suggestions.map((city) => nameIn(city.name, locale));
    throw invalid(locale, [{ field: "address.city", code: "city_unknown", suggestions }]);
  }
  const district = input.address.district ?? found.district?.name.latin ?? null;
  const place = { cityId: found.city.id, city: found.city.name.latin, district };
  const query = { city: place.city, district };
  const question = { cityId: place.cityId, query, option: input.carrier, goods };
  const answer = await quoteDelivery(shipping, settings, question);
  if (answer.kind === "price") return { fee: answer.fee, place };
  if (answer.kind === "not_served") {
    const asked = input.carrier ? [input.carrier] : (await shipping.carriers()).map(({ id }) => id);
    await cities.countAsked(asked, place.cityId);
  }
  throw refusal(answer, { locale, city: nameIn(found.city.name, locale) });
}

/** Why a place cannot be delivered to, naming the field that would mend it. */
function refusal(
  answer: Exclude<DeliveryAnswer, { kind: "price" }>,
  { locale, city }: { locale: Locale; city: string },
): ShopError {
  if (answer.kind === "ask") {
    const suggestions = answer.districts.map(({ name }) => name);
    const field = "address.district";
    return invalid(locale, [{ field, code: "district_required", values: { city }, suggestions }]);
  }
  if (answer.kind === "over_ceiling") {
    const values = { carrier: answer.carrier[locale], max: answer.ceiling };
    return invalid(locale, [{ field: "carrier", code: "carrier_ceiling", values }]);
  }
  return invalid(locale, [{ field: "address.city", code: "city_not_served", values: { city } }]);
}

const nameIn = (name: { latin: string; ar: string }, locale: Locale): string =>
  locale === "ar" ? name.ar : name.latin;
