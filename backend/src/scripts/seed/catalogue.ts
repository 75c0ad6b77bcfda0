import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createProductCategoriesWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows";
import { categories, type Product, products } from "../../catalogue";
import { uploadPictures } from "./pictures";
import { seedStock } from "./stock";
import type { SeededStore } from "./store";
import { seedTranslations } from "./translations";

const PRODUCTS_PER_CALL = 8;

/** The demo catalogue: what is missing is added, what is there stays as the shop left it. Returns how many are new. */
export async function seedCatalogue(container: MedusaContainer, store: SeededStore): Promise<number> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const shelves = await seedCategories(container);
  const known = await handles(container, "product");
  const missing = products.filter((product) => !known.has(product.handle));
  for (let at = 0; at < missing.length; at += PRODUCTS_PER_CALL) {
    const some = missing.slice(at, at + PRODUCTS_PER_CALL);
    await createProducts(container, store, shelves, some);
    logger.info(`Seeding products: ${Math.min(at + PRODUCTS_PER_CALL, missing.length)} of ${missing.length}`);
  }
  await seedStock(container, store.stockLocationId, products);
  await seedTranslations(container, { products, categories });
  return missing.length;
}

/** Ids by handle of what is there already. */
async function handles(
  container: MedusaContainer,
  entity: "product" | "product_category",
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity, fields: ["id", "handle"] });
  return new Map((data as { id: string; handle: string }[]).map((row) => [row.handle, row.id]));
}

async function seedCategories(container: MedusaContainer): Promise<Map<string, string>> {
  const known = await handles(container, "product_category");
  const missing = categories.filter((category) => !known.has(category.handle));
  if (missing.length) {
    await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: missing.map((category) => ({
          name: category.title.ar,
          description: category.description.ar,
          handle: category.handle,
          is_active: true,
          rank: categories.indexOf(category),
        })),
      },
    });
  }
  return handles(container, "product_category");
}

async function createProducts(
  container: MedusaContainer,
  store: SeededStore,
  shelves: Map<string, string>,
  some: Product[],
): Promise<void> {
  const pictures = new Map(
    await Promise.all(some.map(async (one) => [one.handle, await uploadPictures(container, one)] as const)),
  );
  await createProductsWorkflow(container).run({
    input: {
      products: some.map((product) => ({
        title: product.title.ar,
        description: product.description.ar,
        material: product.material.ar,
        handle: product.handle,
        status: "published" as const,
        weight: product.weight,
        origin_country: "ma",
        thumbnail: pictures.get(product.handle)?.thumbnail,
        images: pictures.get(product.handle)?.images.map((url) => ({ url })) ?? [],
        category_ids: [shelves.get(product.category) ?? ""].filter(Boolean),
        sales_channels: [{ id: store.salesChannelId }],
        shipping_profile_id: store.shippingProfileId,
        options: product.options.map((option) => ({
          title: option.title.ar,
          values: option.values.map((value) => value.label.ar),
        })),
        variants: product.variants.map((variant) => variantInput(product, variant)),
      })),
    },
  });
}

function variantInput(product: Product, variant: Product["variants"][number]) {
  const chosen = product.options.map((option) => {
    const value = option.values.find(({ key }) => key === variant.options[option.key]);
    return [option.title.ar, value?.label.ar ?? ""] as const;
  });
  return {
    title: chosen.map(([, label]) => label).join(" · ") || product.title.ar,
    sku: variant.sku,
    manage_inventory: true,
    options: Object.fromEntries(chosen),
    prices: [{ currency_code: "mad", amount: variant.price }],
  };
}
