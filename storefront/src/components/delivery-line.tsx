import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { findCity, loadCities } from "@/backend/cities";
import { CITY_COOKIE, readCity } from "@/checkout/city-cookie";
import type { Locale } from "@/shared/locale";
import { Delay } from "./delay";
import { Icon } from "./icons";
import { Price } from "./price";

/** Fee and delay to the shopper's city when it is known from an earlier order, else the lowest fee of the shop. */
export async function DeliveryLine({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "product" });
  const city = await findCity(locale, readCity((await cookies()).get(CITY_COOKIE)?.value));
  if (city && city.price !== null) {
    return (
      <p className="delivery-line">
        <Icon name="truck" size={20} />
        <span>
          {t("deliveryTo", { city: city.name })} <Price amount={city.price} locale={locale} />
          <Delay before=" · " delay={city.delay} locale={locale} />
        </span>
      </p>
    );
  }
  const fees = ((await loadCities(locale)) ?? []).flatMap(({ price }) => (price === null ? [] : [price]));
  if (fees.length === 0) return null;
  return (
    <p className="delivery-line">
      <Icon name="truck" size={20} />
      <span>
        {t("deliveryFrom")} <Price amount={Math.min(...fees)} locale={locale} />
      </span>
    </p>
  );
}
