import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows";
import type { Product } from "../../catalogue";

interface ItemRow {
  id: string;
  sku: string | null;
  location_levels?: { location_id: string }[];
}

/** Puts the demo's stock on the shelf for every variant that has no level yet at the location. */
export async function seedStock(
  container: MedusaContainer,
  locationId: string,
  products: readonly Product[],
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const stock = new Map(
    products.flatMap((one) => one.variants.map((variant) => [variant.sku, variant.stock] as const)),
  );
  const { data } = await query.graph({
    entity: "inventory_item",
    fields: ["id", "sku", "location_levels.location_id"],
    filters: { sku: [...stock.keys()] },
  });
  const inventory_levels = (data as ItemRow[])
    .filter((item) => !item.location_levels?.some((level) => level.location_id === locationId))
    .map((item) => ({
      inventory_item_id: item.id,
      location_id: locationId,
      stocked_quantity: stock.get(item.sku ?? "") ?? 0,
    }));
  if (inventory_levels.length)
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } });
}
