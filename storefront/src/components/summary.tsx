import { getTranslations } from "next-intl/server";
import type { PricedCart } from "@/cart/lines";
import type { City, Place } from "@/shared/city";
import { type Locale, localPath } from "@/shared/locale";
import { addMoney, formatMoney } from "@/shared/money";
import { Delay } from "./delay";
import { Icon } from "./icons";
import { Picture } from "./picture";
import { Price } from "./price";

interface SummaryProps {
  locale: Locale;
  priced: PricedCart;
  city: City | null;
  delivery: Pick<Place, "price" | "delay"> | null;
}

/** What is ordered and what it costs all in. */
export async function Summary({ locale, priced, city, delivery }: SummaryProps) {
  const t = await getTranslations({ locale, namespace: "checkout" });
  const fee = delivery?.price ?? null;
  const unknownFee = city ? t("deliveryByDistrict") : t("deliveryUnknown");
  return (
    <aside aria-label={t("summary")} className="summary">
      <div className="summary-head">
        <h2>{t("summary")}</h2>
        <a href={localPath(locale, "/cart")}>{t("edit")}</a>
      </div>
      <ul>
        {priced.lines.map((line) => (
          <li className="summary-line" key={line.variantId}>
            <Picture source={line.product?.thumbnail} />
            <span>
              {line.product?.title}
              {line.product && line.product.variants.length > 1 && <small> {line.variant?.title}</small>}
              <small>
                {" "}
                <bdi>×{line.quantity}</bdi>
              </small>
            </span>
            <Price amount={line.total} locale={locale} />
          </li>
        ))}
      </ul>
      <dl className="sums">
        <dt>{t("subtotal")}</dt>
        <dd>
          <Price amount={priced.subtotal} locale={locale} />
        </dd>
        <dt>{t("delivery")}</dt>
        <dd aria-live="polite">
          <bdi data-fee>{fee === null ? unknownFee : formatMoney(locale, fee)}</bdi>
        </dd>
        <dt data-delay-row hidden={!delivery?.delay}>
          {t("delay")}
        </dt>
        <dd data-delay data-delay-row hidden={!delivery?.delay}>
          <Delay delay={delivery?.delay ?? ""} locale={locale} />
        </dd>
        <dt className="sum-total">{t("total")}</dt>
        <dd className="sum-total">
          <bdi className="price" data-total>
            {formatMoney(locale, addMoney(priced.subtotal, fee ?? 0))}
          </bdi>
          <small data-plus hidden={fee !== null}>
            {" "}
            {t("plusDelivery")}
          </small>
        </dd>
      </dl>
      <p className="hint">{t("vat")}</p>
      <p className="assurance">
        <Icon name="open" size={20} />
        {t("promise")}
      </p>
    </aside>
  );
}
