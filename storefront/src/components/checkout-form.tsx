import { getTranslations } from "next-intl/server";
import { findCity, loadCities } from "@/backend/cities";
import { type Cart, writeItems } from "@/cart/cart";
import type { PricedCart } from "@/cart/lines";
import type { Draft } from "@/checkout/draft";
import { type Field as FieldName, LIMITS, type Problem } from "@/checkout/values";
import type { City } from "@/shared/city";
import { deliveryTo } from "@/shared/city";
import type { Locale } from "@/shared/locale";
import { CityFields } from "./city-fields";
import { Field } from "./field";
import { OrderButton } from "./order-button";
import { Summary } from "./summary";

interface CheckoutFormProps {
  locale: Locale;
  cart: Cart;
  priced: PricedCart;
  draft: Draft;
}

/** The checkout as a plain form; the script adds city suggestions, live totals and a safe second try. */
export async function CheckoutForm({ locale, cart, priced, draft }: CheckoutFormProps) {
  const t = await getTranslations({ locale });
  const { values } = draft;
  const city = await findCity(locale, values.city);
  const suggestions = await suggest(locale, values.city, city);
  const delivery = city ? deliveryTo(city, values.district) : null;
  const errorOf = (field: FieldName) => errorText(draft.problems.find((problem) => problem.field === field));
  const errorText = (problem?: Problem) =>
    problem && (problem.message ?? (problem.code && t(`error.${problem.code}`)));
  const general = draft.problems.filter(({ field }) => field === "form").map(errorText);
  return (
    <form
      action="/do/order"
      className="checkout"
      data-checkout
      data-words={scriptWords(locale, t)}
      method="post"
      noValidate
    >
      <input name="locale" type="hidden" value={locale} />
      <input name="key" type="hidden" value={cart.key} />
      <input name="items" type="hidden" value={writeItems(cart.items)} />
      <input data-subtotal name="shown" type="hidden" value={priced.subtotal} />
      <div className="checkout-fields">
        <h1>{t("checkout.title")}</h1>
        {draft.problems.length > 0 && (
          <div className="alert" data-alert role="alert" tabIndex={-1}>
            {general.length > 0 ? (
              general.map((text) => <p key={text}>{text}</p>)
            ) : (
              <p>{t("checkout.fixErrors")}</p>
            )}
          </div>
        )}
        <p className="alert" data-offline hidden role="alert">
          {t("error.offline")}
        </p>
        <Field
          autoComplete="name"
          error={errorOf("name")}
          label={t("checkout.name")}
          maxLength={LIMITS.name}
          name="name"
          required
          value={values.name}
        />
        <Field
          autoComplete="tel"
          dir="ltr"
          error={errorOf("phone")}
          hint={t("checkout.phoneHint")}
          inputMode="tel"
          label={t("checkout.phone")}
          maxLength={LIMITS.phone}
          name="phone"
          placeholder="06 12 34 56 78"
          required
          type="tel"
          value={values.phone}
        />
        <CityFields
          city={city}
          cityError={errorOf("city")}
          districtError={errorOf("district")}
          locale={locale}
          suggestions={suggestions}
          values={values}
        />
        <Field
          autoComplete="street-address"
          error={errorOf("address")}
          hint={t("checkout.addressHint")}
          label={t("checkout.address")}
          maxLength={LIMITS.address}
          name="address"
          required
          value={values.address}
        />
        <Field
          error={errorOf("note")}
          label={t("checkout.note")}
          maxLength={LIMITS.note}
          multiline
          name="note"
          value={values.note}
        />
      </div>
      <Summary city={city} delivery={delivery} locale={locale} priced={priced} />
      <OrderButton fee={delivery?.price ?? null} locale={locale} subtotal={priced.subtotal} />
    </form>
  );
}

/** What the list under the city field offers before anything is typed, or after a name that nobody knows. */
async function suggest(locale: Locale, typed: string, city: City | null): Promise<City[]> {
  const near = typed && !city ? await loadCities(locale, typed) : null;
  return near && near.length > 0 ? near : ((await loadCities(locale)) ?? []);
}

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

type Words = Awaited<ReturnType<typeof getTranslations<never>>>;

/** Sentences that the script shows. */
function scriptWords(locale: Locale, t: Words): string {
  return JSON.stringify({
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
  });
}
