import type { Art } from "./art/art";

/** A text in the shop's three languages; Arabic is the base. */
export interface Text {
  readonly ar: string;
  readonly fr: string;
  readonly en: string;
}

export interface Category {
  /** Latin, stable, part of the URL. */
  readonly handle: string;
  readonly title: Text;
  readonly description: Text;
}

export interface ProductOption {
  readonly key: string;
  readonly title: Text;
  readonly values: readonly { readonly key: string; readonly label: Text }[];
}

export interface Variant {
  readonly sku: string;
  /** Option key → value key, one for each option of the product. */
  readonly options: Readonly<Record<string, string>>;
  /** Dirhams, VAT included. */
  readonly price: number;
  /** Pieces on the shelf; 0 shows the product as out of stock. */
  readonly stock: number;
}

export interface Product {
  /** Latin, stable, part of the URL. */
  readonly handle: string;
  /** Handle of its category. */
  readonly category: string;
  readonly title: Text;
  readonly description: Text;
  readonly material: Text;
  readonly options: readonly ProductOption[];
  readonly variants: readonly Variant[];
  /** Grams of one packed piece. */
  readonly weight: number;
  readonly art: Art;
}
