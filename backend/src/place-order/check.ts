import type { MedusaContainer } from "@medusajs/framework/types";
import { resolveCity } from "@souk/cities";
import type { Locale } from "@souk/contracts";
import { quoteDelivery } from "../delivery/quote";
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
  if (input.carrier && !shipping.carrier(input.carrier)) {
    throw invalid(input.locale, [{ field: "carrier", code: "carrier_unknown" }]);
  }
  const [lines, delivery] = await Promise.all([
    checkLines(container, shop, input),
    checkPlace(shipping, input),
  ]);
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

async function checkPlace(
  shipping: ShippingService,
  input: QuickOrderInput,
): Promise<{ fee: number; place: { cityId: string; city: string; district: string | null } }> {
  const { locale } = input;
  const found = resolveCity(input.address.city);
  if (!found.city) {
    const suggestions = found.suggestions.map((city) => nameIn(city.name, locale));
    throw invalid(locale, [{ field: "address.city", code: "city_unknown", suggestions }]);
  }
  const district = input.address.district ?? found.district?.name.latin ?? null;
  const place = { cityId: found.city.id, city: found.city.name.latin, district };
  const quote = await quoteDelivery(shipping, { city: place.city, district }, input.carrier);
  if (quote.kind === "quote") return { fee: quote.price, place };
  const values = { city: nameIn(found.city.name, locale) };
  if (quote.kind === "ask") {
    throw invalid(locale, [
      {
        field: "address.district",
        code: "district_required",
        values,
        suggestions: quote.districts.map((district) => district.name),
      },
    ]);
  }
  throw invalid(locale, [{ field: "address.city", code: "city_not_served", values }]);
}

const nameIn = (name: { latin: string; ar: string }, locale: Locale): string =>
  locale === "ar" ? name.ar : name.latin;
