import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createLocationFulfillmentSetWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";

/** What the catalogue needs to know of the store. */
export interface SeededStore {
  salesChannelId: string;
  stockLocationId: string;
  shippingProfileId: string;
  publishableKey: string;
}

const VAT_PERCENT = 20;
const DEFAULT_DELIVERY_FEE = 35;

/** Region Morocco in dirhams with VAT inside, one stock location, one channel and key, home delivery. Repeatable. */
export async function seedStore(container: MedusaContainer): Promise<SeededStore> {
  const salesChannelId = await salesChannel(container);
  const stockLocationId = await stockLocation(container, salesChannelId);
  await region(container);
  const shippingProfileId = await shippingProfile(container);
  await delivery(container, { stockLocationId, shippingProfileId });
  await storeDefaults(container, { salesChannelId, stockLocationId });
  return {
    salesChannelId,
    stockLocationId,
    shippingProfileId,
    publishableKey: await publishableKey(container, salesChannelId),
  };
}

async function first<T>(
  container: MedusaContainer,
  entity: string,
  fields: string[],
  filters = {},
): Promise<T | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: entity as "region", fields, filters });
  return data[0] as T | undefined;
}

async function salesChannel(container: MedusaContainer): Promise<string> {
  const known = await first<{ id: string }>(container, "sales_channel", ["id"], { name: "Souk" });
  if (known) return known.id;
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Souk", description: "The shop on the web" }] },
  });
  return result[0]?.id ?? "";
}

async function stockLocation(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const known = await first<{ id: string }>(container, "stock_location", ["id"], {
    name: "Atelier, Casablanca",
  });
  if (known) return known.id;
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        {
          name: "Atelier, Casablanca",
          address: { address_1: "12 rue des Artisans", city: "Casablanca", country_code: "ma" },
        },
      ],
    },
  });
  const id = result[0]?.id ?? "";
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [salesChannelId] } });
  return id;
}

async function region(container: MedusaContainer): Promise<void> {
  const known = await first<{ id: string }>(container, "region", ["id"], { currency_code: "mad" });
  if (known) return;
  await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "المغرب",
          currency_code: "mad",
          countries: ["ma"],
          payment_providers: ["pp_cod_cod"],
          is_tax_inclusive: true,
          automatic_taxes: true,
        },
      ],
    },
  });
  await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: "ma",
        provider_id: "tp_system",
        default_tax_rate: { name: "TVA", code: "TVA20", rate: VAT_PERCENT },
      },
    ],
  });
}

async function shippingProfile(container: MedusaContainer): Promise<string> {
  const known = await first<{ id: string }>(container, "shipping_profile", ["id"], { type: "default" });
  if (known) return known.id;
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  });
  return result[0]?.id ?? "";
}

async function delivery(
  container: MedusaContainer,
  ids: { stockLocationId: string; shippingProfileId: string },
): Promise<void> {
  const known = await first<{ id: string }>(container, "shipping_option", ["id"], {
    provider_id: "carrier_carrier",
  });
  if (known) return;
  await linkProvider(container, ids.stockLocationId);
  const serviceZoneId = await serviceZone(container, ids.stockLocationId);
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "توصيل إلى المنزل، الدفع عند الاستلام",
        service_zone_id: serviceZoneId,
        shipping_profile_id: ids.shippingProfileId,
        provider_id: "carrier_carrier",
        price_type: "flat",
        type: { label: "توصيل", description: "توصيل إلى باب المنزل", code: "home-delivery" },
        prices: [{ currency_code: "mad", amount: DEFAULT_DELIVERY_FEE }],
        data: { id: "home-delivery" },
        rules: [],
      },
    ],
  });
}

async function linkProvider(container: MedusaContainer, stockLocationId: string): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: stockLocationId },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "carrier_carrier" },
  });
}

async function serviceZone(container: MedusaContainer, stockLocationId: string): Promise<string> {
  await createLocationFulfillmentSetWorkflow(container).run({
    input: {
      location_id: stockLocationId,
      fulfillment_set_data: { name: "Livraison Maroc", type: "shipping" },
    },
  });
  const set = await first<{ id: string }>(container, "fulfillment_set", ["id"], { name: "Livraison Maroc" });
  const { result } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: "المغرب",
          fulfillment_set_id: set?.id ?? "",
          geo_zones: [{ type: "country", country_code: "ma" }],
        },
      ],
    },
  });
  return result[0]?.id ?? "";
}

async function storeDefaults(
  container: MedusaContainer,
  ids: { salesChannelId: string; stockLocationId: string },
): Promise<void> {
  const store = await first<{ id: string; name: string }>(container, "store", ["id", "name"]);
  if (!store || store.name === "Souk") return;
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: "Souk",
        supported_currencies: [{ currency_code: "mad", is_default: true, is_tax_inclusive: true }],
        default_sales_channel_id: ids.salesChannelId,
        default_location_id: ids.stockLocationId,
      },
    },
  });
}

async function publishableKey(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const filter = { type: "publishable", title: "Souk storefront" };
  const known = await first<{ token: string }>(container, "api_key", ["token"], filter);
  if (known) return known.token;
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: filter.title, type: "publishable", created_by: "seed" }] },
  });
  const key = result[0];
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: key?.id ?? "", add: [salesChannelId] },
  });
  return key?.token ?? "";
}
