import type { Product, Variant } from "../backend/catalogue-types.ts";

/** Form field of a product option. */
export function optionField(optionId: string): string {
  return `o.${optionId}`;
}

/** The variant with exactly the chosen values; a product with one variant needs no choice. Null: no such combination. */
export function chooseVariant(product: Product, chosen: (optionId: string) => string | null): Variant | null {
  if (product.variants.length === 1) return product.variants[0] ?? null;
  const fits = (variant: Variant) => product.options.every(({ id }) => variant.options[id] === chosen(id));
  return product.variants.find(fits) ?? null;
}
