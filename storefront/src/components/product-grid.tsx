import { getTranslations } from "next-intl/server";
import { hasStock, type Product } from "@/backend/catalogue-types";
import { type Locale, localPath } from "@/shared/locale";
import { Picture } from "./picture";
import { Price } from "./price";

/** Cards above the fold on a phone: their pictures load at once. */
const EAGER = 4;

export function ProductGrid({ locale, products }: { locale: Locale; products: Product[] }) {
  return (
    <ul className="grid">
      {products.map((product, at) => (
        <li key={product.id}>
          <ProductCard eager={at < EAGER} locale={locale} product={product} />
        </li>
      ))}
    </ul>
  );
}

async function ProductCard({ locale, product, eager }: { locale: Locale; product: Product; eager: boolean }) {
  const t = await getTranslations({ locale, namespace: "product" });
  const { lowest, varies, before } = priceSpan(product);
  return (
    <a className="card" data-goes="product" href={localPath(locale, `/p/${product.handle}`)}>
      <Picture source={product.thumbnail} when={eager ? "soon" : "later"} />
      <span className="card-title">{product.title}</span>
      {lowest !== null && (
        <span className="card-price">
          {varies && <small>{t("from")} </small>}
          <Price amount={lowest} locale={locale} />
          {before !== null && !varies && (
            <s>
              <span className="visually-hidden">{t("before")} </span>
              <Price amount={before} locale={locale} />
            </s>
          )}
        </span>
      )}
      {!hasStock(product) && <span className="tag tag-out">{t("outOfStock")}</span>}
    </a>
  );
}

function priceSpan({ variants }: Product): { lowest: number | null; varies: boolean; before: number | null } {
  const prices = variants.flatMap(({ price }) => (price === null ? [] : [price]));
  if (prices.length === 0) return { lowest: null, varies: false, before: null };
  const lowest = Math.min(...prices);
  const before = variants.find(({ price }) => price === lowest)?.priceBefore ?? null;
  return { lowest, varies: prices.some((price) => price !== lowest), before };
}
