import { getTranslations } from "next-intl/server";
import type { Place } from "@/shared/city";
import type { Locale } from "@/shared/locale";
import { addMoney, formatMoney } from "@/shared/money";
import { Delay } from "./delay";
import { Price } from "./price";

interface SumsProps {
  locale: Locale;
  /** Dirhams, without delivery. */
  subtotal: number;
  cityKnown: boolean;
  delivery: Pick<Place, "price" | "delay"> | null;
}

/** Subtotal, delivery, delay and total; the script rewrites what depends on the city. */
export async function Sums({ locale, subtotal, cityKnown, delivery }: SumsProps) {
  const t = await getTranslations({ locale, namespace: "checkout" });
  const fee = delivery?.price ?? null;
  const unknownFee = cityKnown ? t("deliveryByDistrict") : t("deliveryUnknown");
  return (
    <dl className="sums">
      <dt>{t("subtotal")}</dt>
      <dd>
        <Price amount={subtotal} locale={locale} />
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
          {formatMoney(locale, addMoney(subtotal, fee ?? 0))}
        </bdi>{" "}
        <small data-plus hidden={fee !== null}>
          {t("plusDelivery")}
        </small>
      </dd>
    </dl>
  );
}
