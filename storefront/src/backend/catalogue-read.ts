import { LOCALES } from "../shared/locale.ts";
import type { Category, Product, ProductOption, ProductPicture, Variant } from "./catalogue-types.ts";
import { list, numberOrNull, record, text } from "./json.ts";
import { pictureUrl } from "./media.ts";

/** A category of Medusa's store API. */
export function readCategory(value: unknown): Category {
  const { id, name, handle } = record(value);
  return { id: text(id), name: text(name), handle: text(handle) };
}

/** A product of Medusa's store API, as the shop shows it. */
export function readProduct(value: unknown): Product {
  const product = record(value);
  const pictures = readPictures(product.images);
  const thumbnail = product.thumbnail ? pictureUrl(text(product.thumbnail)) : null;
  return {
    id: text(product.id),
    handle: text(product.handle),
    title: text(product.title),
    description: text(product.description),
    thumbnail: thumbnail ?? pictures[0]?.small ?? null,
    pictures: pictures.length === 0 && thumbnail ? [{ url: thumbnail, small: thumbnail, alt: {} }] : pictures,
    options: list(product.options).map(readOption),
    variants: list(product.variants).map(readVariant),
    categories: list(product.categories).map(readCategory),
  };
}

/** The full pictures in the shop's order; a product without any shows its thumbnail. */
function readPictures(images: unknown): ProductPicture[] {
  const inOrder = list(images)
    .map(record)
    .sort((a, b) => (numberOrNull(a.rank) ?? 0) - (numberOrNull(b.rank) ?? 0));
  return inOrder.map(readPicture).filter((picture) => picture !== null);
}

/** The shop's words and the small version stand in the picture's metadata. */
function readPicture(image: Record<string, unknown>): ProductPicture | null {
  const url = pictureUrl(text(image.url));
  const { thumbnail, alt } = record(image.metadata);
  const written = record(alt);
  const words = LOCALES.flatMap((locale) => (text(written[locale]) ? [[locale, text(written[locale])]] : []));
  const small = text(thumbnail) ? pictureUrl(text(thumbnail)) : null;
  return url ? { url, small: small ?? url, alt: Object.fromEntries(words) } : null;
}

function readOption(value: unknown): ProductOption {
  const { id, title, values } = record(value);
  return { id: text(id), title: text(title), values: list(values).map((entry) => text(record(entry).value)) };
}

function readVariant(value: unknown): Variant {
  const variant = record(value);
  const price = record(variant.calculated_price);
  const amount = numberOrNull(price.calculated_amount);
  const before = numberOrNull(price.original_amount);
  return {
    id: text(variant.id),
    title: text(variant.title),
    price: amount,
    priceBefore: amount !== null && before !== null && before > amount ? before : null,
    stock: readStock(variant),
    options: Object.fromEntries(list(variant.options).map(record).map(readChosenOption)),
  };
}

function readStock(variant: Record<string, unknown>): number | null {
  if (variant.manage_inventory === false || variant.allow_backorder === true) return null;
  const quantity = numberOrNull(variant.inventory_quantity);
  return quantity === null ? null : Math.max(0, quantity);
}

function readChosenOption(option: Record<string, unknown>): [string, string] {
  return [text(option.option_id) || text(record(option.option).id), text(option.value)];
}
