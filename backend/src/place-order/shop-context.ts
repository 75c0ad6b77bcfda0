import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What every order of the shop shares; read from Medusa, kept for a minute. */
export interface ShopContext {
  regionId: string;
  currencyCode: string;
  /** VAT in percent, included in every price. */
  taxRate: { id: string | null; code: string; rate: number };
  shippingOptionId: string;
  shippingOptionName: string;
  /** Stock locations of the sales channel. */
  locationIds: string[];
  salesChannelId: string;
}

interface RegionRow {
  id: string;
  currency_code: string;
  countries: { iso_2: string }[];
}

interface TaxRegionRow {
  country_code: string | null;
  tax_rates: { id: string; code: string | null; rate: number | null; is_default: boolean }[];
}

const TTL_MS = 60_000;
const cache = new Map<string, { at: number; value: Promise<ShopContext> }>();

/** The context of one sales channel (a publishable key's). Throws when the shop has not been seeded. */
export function shopContext(container: MedusaContainer, salesChannelId: string): Promise<ShopContext> {
  const hit = cache.get(salesChannelId);
  if (hit && Date.now() - hit.at < TTL_MS) return hit.value;
  const value = load(container, salesChannelId);
  cache.set(salesChannelId, { at: Date.now(), value });
  value.catch(() => cache.delete(salesChannelId));
  return value;
}

async function load(container: MedusaContainer, salesChannelId: string): Promise<ShopContext> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [regions, taxRegions, options, channels] = await Promise.all([
    query.graph({ entity: "region", fields: ["id", "currency_code", "countries.iso_2"] }),
    query.graph({ entity: "tax_region", fields: ["id", "country_code", "tax_rates.*"] }),
    query.graph({ entity: "shipping_option", fields: ["id", "name", "provider_id"] }),
    query.graph({
      entity: "sales_channel",
      fields: ["id", "stock_locations.id"],
      filters: { id: salesChannelId },
    }),
  ]);
  const region = (regions.data as RegionRow[]).find((one) =>
    one.countries.some((country) => country.iso_2 === "ma"),
  );
  const option = options.data.find((one) => one.provider_id === "carrier_carrier");
  const rate = (taxRegions.data as TaxRegionRow[])
    .find((one) => one.country_code === "ma")
    ?.tax_rates.find((one) => one.is_default);
  const channel = channels.data[0] as { stock_locations?: { id: string }[] } | undefined;
  if (!region || !option || !channel?.stock_locations?.length) {
    throw new Error(
      "The shop is not set up: region Morocco, a delivery option or a stock location is missing",
    );
  }
  return {
    regionId: region.id,
    currencyCode: region.currency_code,
    taxRate: { id: rate?.id ?? null, code: rate?.code ?? "VAT", rate: rate?.rate ?? 0 },
    shippingOptionId: option.id,
    shippingOptionName: option.name,
    locationIds: channel.stock_locations.map((location) => location.id),
    salesChannelId,
  };
}
