import type { Locale } from "../shared/locale.ts";

export interface Category {
  id: string;
  name: string;
  handle: string;
}

export interface ProductOption {
  id: string;
  title: string;
  values: string[];
}

export interface Variant {
  id: string;
  title: string;
  /** Dirhams, VAT included; null when the variant has no price here and cannot be sold. */
  price: number | null;
  /** Dirhams before a reduction; null when there is none. */
  priceBefore: number | null;
  /** Pieces that can be ordered; null when stock is not tracked. */
  stock: number | null;
  /** Option id to chosen value. */
  options: Record<string, string>;
}

/** A picture of a product. */
export interface ProductPicture {
  url: string;
  /** A small version, for the row of small ones. */
  small: string;
  /** What it shows, by language, as far as the shop has written it. */
  alt: Partial<Record<Locale, string>>;
}

export interface Product {
  id: string;
  handle: string;
  title: string;
  description: string;
  /** A small picture for lists. */
  thumbnail: string | null;
  pictures: ProductPicture[];
  options: ProductOption[];
  variants: Variant[];
  categories: Category[];
}

/** Whether at least one piece can be ordered now. */
export function isAvailable(variant: Variant): boolean {
  return variant.price !== null && (variant.stock === null || variant.stock > 0);
}

/** Whether any of the product's variants can be ordered now. */
export function hasStock(product: Product): boolean {
  return product.variants.some(isAvailable);
}
