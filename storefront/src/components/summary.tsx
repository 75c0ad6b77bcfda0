import { getTranslations } from "next-intl/server";
import type { CartLine, PricedCart } from "@/cart/lines";
import type { City, Place } from "@/shared/city";
import { type Locale, localPath } from "@/shared/locale";
import { Icon } from "./icons";
import { Picture } from "./picture";
import { Price } from "./price";
import { Sums } from "./sums";

interface SummaryProps {
  locale: Locale;
  priced: PricedCart;
  city: City | null;
  delivery: Pick<Place, "price" | "delay"> | null;
}

/** What is ordered and what it costs all in. */
export async function Summary({ locale, priced, city, delivery }: SummaryProps) {
  const t = await getTranslations({ locale, namespace: "checkout" });
  return (
    <aside aria-label={t("summary")} className="summary">
      <div className="summary-head">
        <h2>{t("summary")}</h2>
        <a href={localPath(locale, "/cart")}>{t("edit")}</a>
      </div>
      <ul>
        {priced.lines.map((line) => (
          <SummaryLine key={line.variantId} line={line} locale={locale} />
        ))}
      </ul>
      <Sums cityKnown={city !== null} delivery={delivery} locale={locale} subtotal={priced.subtotal} />
      <p className="hint">{t("vat")}</p>
      <p className="assurance">
        <Icon name="open" size={20} />
        {t("promise")}
      </p>
    </aside>
  );
}

function SummaryLine({ line, locale }: { line: CartLine; locale: Locale }) {
  const { product, variant, quantity, total } = line;
  return (
    <li className="summary-line">
      <Picture source={product?.thumbnail} />
      <span>
        {product?.title} {product && product.variants.length > 1 && <small>{variant?.title}</small>}{" "}
        <small>
          <bdi>×{quantity}</bdi>
        </small>
      </span>
      <Price amount={total} locale={locale} />
    </li>
  );
}
