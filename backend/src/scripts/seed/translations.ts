import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { Category, Product, Text } from "../../catalogue";

const TARGETS = [
  { code: "fr-FR", language: "fr" },
  { code: "en-US", language: "en" },
] as const;

/** One text record of Medusa and its texts in the three languages. */
interface Source {
  reference: string;
  reference_id: string;
  fields: Record<string, Text>;
}

interface ProductRow {
  id: string;
  handle: string;
  variants: { id: string; sku: string | null }[];
  options: { id: string; title: string; values: { id: string; value: string }[] }[];
}

/** French and English for every seeded text that has no translation yet. */
export async function seedTranslations(
  container: MedusaContainer,
  catalogue: { products: readonly Product[]; categories: readonly Category[] },
): Promise<void> {
  const sources = [
    ...(await productSources(container, catalogue.products)),
    ...(await categorySources(container, catalogue.categories)),
    ...(await shopSources(container)),
  ];
  const translation = container.resolve(Modules.TRANSLATION);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "translation", fields: ["reference_id", "locale_code"] });
  const known = new Set(
    (data as { reference_id: string; locale_code: string }[]).map(
      (row) => `${row.reference_id}|${row.locale_code}`,
    ),
  );
  const missing = TARGETS.flatMap(({ code, language }) =>
    sources
      .filter((source) => !known.has(`${source.reference_id}|${code}`))
      .map(({ reference, reference_id, fields }) => ({
        reference,
        reference_id,
        locale_code: code,
        translations: Object.fromEntries(
          Object.entries(fields).map(([name, text]) => [name, text[language]]),
        ),
      })),
  );
  if (missing.length) await translation.createTranslations(missing);
}

async function productSources(container: MedusaContainer, products: readonly Product[]): Promise<Source[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: [
      "id",
      "handle",
      "variants.id",
      "variants.sku",
      "options.id",
      "options.title",
      "options.values.id",
      "options.values.value",
    ],
    filters: { handle: products.map((product) => product.handle) },
  });
  const rows = new Map((data as unknown as ProductRow[]).map((row) => [row.handle, row]));
  return products.flatMap((product) => {
    const row = rows.get(product.handle);
    return row ? sourcesOf(product, row) : [];
  });
}

function sourcesOf(product: Product, row: ProductRow): Source[] {
  const { title, description, material } = product;
  const options = product.options.flatMap((option) => {
    const own = row.options.find((one) => one.title === option.title.ar);
    if (!own) return [];
    const values = option.values.flatMap(({ label }): Source[] => {
      const value = own.values.find((one) => one.value === label.ar);
      return value
        ? [{ reference: "product_option_value", reference_id: value.id, fields: { value: label } }]
        : [];
    });
    return [
      { reference: "product_option", reference_id: own.id, fields: { title: option.title } },
      ...values,
    ];
  });
  const variants = product.variants.flatMap((variant): Source[] => {
    const own = row.variants.find((one) => one.sku === variant.sku);
    return own
      ? [
          {
            reference: "product_variant",
            reference_id: own.id,
            fields: { title: variantTitle(product, variant) },
          },
        ]
      : [];
  });
  return [
    { reference: "product", reference_id: row.id, fields: { title, description, material } },
    ...options,
    ...variants,
  ];
}

function variantTitle(product: Product, variant: Product["variants"][number]): Text {
  const labels = product.options.flatMap(
    (option) => option.values.find(({ key }) => key === variant.options[option.key])?.label ?? [],
  );
  if (!labels.length) return product.title;
  const join = (language: keyof Text) => labels.map((label) => label[language]).join(" · ");
  return { ar: join("ar"), fr: join("fr"), en: join("en") };
}

async function categorySources(
  container: MedusaContainer,
  categories: readonly Category[],
): Promise<Source[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "product_category", fields: ["id", "handle"] });
  const ids = new Map((data as { id: string; handle: string }[]).map((row) => [row.handle, row.id]));
  return categories.flatMap((category): Source[] => {
    const id = ids.get(category.handle);
    const fields = { name: category.title, description: category.description };
    return id ? [{ reference: "product_category", reference_id: id, fields }] : [];
  });
}

async function shopSources(container: MedusaContainer): Promise<Source[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [regions, options] = await Promise.all([
    query.graph({ entity: "region", fields: ["id", "name"], filters: { currency_code: "mad" } }),
    query.graph({ entity: "shipping_option", fields: ["id", "name", "provider_id"] }),
  ]);
  const region = regions.data[0] as { id: string; name: string } | undefined;
  const option = (options.data as { id: string; name: string; provider_id: string }[]).find(
    (one) => one.provider_id === "carrier_carrier",
  );
  const morocco: Text = { ar: region?.name ?? "", fr: "Maroc", en: "Morocco" };
  const delivery: Text = {
    ar: option?.name ?? "",
    fr: "Livraison à domicile, paiement à la livraison",
    en: "Home delivery, cash on delivery",
  };
  return [
    ...(region ? [{ reference: "region", reference_id: region.id, fields: { name: morocco } }] : []),
    ...(option
      ? [{ reference: "shipping_option", reference_id: option.id, fields: { name: delivery } }]
      : []),
  ];
}
