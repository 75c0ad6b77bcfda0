import { hasStock, type Product } from "../backend/catalogue-types.ts";
import { absoluteUrl } from "./metadata.ts";

/** schema.org data of a product as text for a script element; `path` is the page's public path. */
export function productData(product: Product, path: string): string {
  const prices = product.variants.flatMap(({ price }) => (price === null ? [] : [price]));
  const data = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title,
    description: product.description || undefined,
    image: product.pictures.map(({ url }) => absoluteUrl(url)),
    offers: prices.length > 0 && {
      "@type": "AggregateOffer",
      priceCurrency: "MAD",
      lowPrice: Math.min(...prices),
      highPrice: Math.max(...prices),
      availability: `https://schema.org/${hasStock(product) ? "InStock" : "OutOfStock"}`,
      url: absoluteUrl(path),
    },
  };
  return JSON.stringify(data).replace(/</g, "\\u003c");
}
