import { getTranslations } from "next-intl/server";
import { loadCities } from "@/backend/cities";
import type { City } from "@/shared/city";
import type { Locale } from "@/shared/locale";
import { formatMoney } from "@/shared/money";
import { Field, type FieldProps } from "./field";

interface CityFieldProps extends FieldProps {
  locale: Locale;
  /** The city that the typed name means, if any. */
  city: City | null;
}

/** The city, typed in any script or picked from the list; without a script a button of its own shows the fee. */
export async function CityField({ locale, city, ...field }: CityFieldProps) {
  const t = await getTranslations({ locale, namespace: "checkout" });
  const suggestions = await suggest(locale, field.value ?? "", city);
  return (
    <div className="city" data-city>
      <Field
        {...field}
        autoComplete="address-level2"
        hint={t("cityHint")}
        list="cities"
        required
        value={city?.name ?? field.value}
      />
      <datalist id="cities">
        {suggestions.map(({ id, name, price }) => (
          <option key={id} value={name}>
            {price === null ? name : `${name} · ${formatMoney(locale, price)}`}
          </option>
        ))}
      </datalist>
      <button className="button button-quiet only-without-script" name="look" type="submit" value="fee">
        {t("showFee")}
      </button>
    </div>
  );
}

/** What the list offers before anything is typed, or after a name that nobody knows. */
async function suggest(locale: Locale, typed: string, city: City | null): Promise<City[]> {
  const near = typed && !city ? await loadCities(locale, typed) : null;
  return near && near.length > 0 ? near : ((await loadCities(locale)) ?? []);
}
