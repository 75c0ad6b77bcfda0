import { getTranslations } from "next-intl/server";
import type { Draft } from "@/checkout/draft";
import { problemText } from "@/checkout/problem-text";
import { type Field as FieldName, LIMITS } from "@/checkout/values";
import type { City } from "@/shared/city";
import type { Locale } from "@/shared/locale";
import { CityField } from "./city-field";
import { DistrictField } from "./district-field";
import { Field } from "./field";
import { PhoneField } from "./phone-field";

/** The four fields and the note, with what was typed and what to put right. */
export async function CheckoutFields(props: { locale: Locale; draft: Draft; city: City | null }) {
  const { locale, draft, city } = props;
  const t = await getTranslations({ locale, namespace: "checkout" });
  const say = await problemText(locale);
  const about = (name: FieldName) => ({
    name,
    label: t(name),
    maxLength: LIMITS[name],
    value: draft.values[name],
    error: say(draft.problems.find(({ field }) => field === name)),
  });
  return (
    <>
      <Field {...about("name")} autoComplete="name" required />
      <PhoneField {...about("phone")} hint={t("phoneHint")} />
      <CityField {...about("city")} city={city} locale={locale} />
      <DistrictField {...about("district")} city={city} placeholder={t("districtChoose")} />
      <Field {...about("address")} autoComplete="street-address" hint={t("addressHint")} required />
      <Field {...about("note")} multiline />
    </>
  );
}
