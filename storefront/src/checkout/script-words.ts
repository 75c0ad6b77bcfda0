import { getTranslations } from "next-intl/server";
import type { CheckoutWords } from "../enhance/totals.ts";
import type { Locale } from "../shared/locale.ts";

/** The checks that the script makes by itself before it sends anything. */
const OWN_CHECKS = [
  "nameMissing",
  "nameLong",
  "phone",
  "cityMissing",
  "addressMissing",
  "addressLong",
  "noteLong",
] as const;

/** The sentences that the checkout's script shows, as JSON for its form. */
export async function scriptWords(locale: Locale): Promise<string> {
  const t = await getTranslations({ locale });
  const words: CheckoutWords = {
    locale,
    sending: t("checkout.sending"),
    noCity: t("checkout.noCity"),
    cityList: t("checkout.cityList"),
    byDistrict: t("checkout.deliveryByDistrict"),
    chooseCity: t("checkout.deliveryUnknown"),
    chooseDistrict: t("checkout.districtChoose"),
    hours: t("product.delayHours", { min: "{min}", max: "{max}" }),
    within: t("product.delayWithin", { max: "{max}" }),
    errors: Object.fromEntries(OWN_CHECKS.map((code) => [code, t(`error.${code}`)])),
  };
  return JSON.stringify(words);
}
