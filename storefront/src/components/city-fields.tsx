import { getTranslations } from "next-intl/server";
import { type CheckoutValues, LIMITS } from "@/checkout/values";
import type { City } from "@/shared/city";
import type { Locale } from "@/shared/locale";
import { formatMoney } from "@/shared/money";
import { Field } from "./field";

interface CityFieldsProps {
  locale: Locale;
  values: CheckoutValues;
  city: City | null;
  suggestions: City[];
  cityError?: string;
  districtError?: string;
}

/** City, typed in any script or picked from the list, and the district where the city has several. */
export async function CityFields({
  locale,
  values,
  city,
  suggestions,
  cityError,
  districtError,
}: CityFieldsProps) {
  const t = await getTranslations({ locale, namespace: "checkout" });
  return (
    <>
      <div className="city" data-city>
        <Field
          autoComplete="address-level2"
          error={cityError}
          hint={t("cityHint")}
          label={t("city")}
          list="cities"
          maxLength={LIMITS.city}
          name="city"
          required
          value={city?.name ?? values.city}
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
      <District
        city={city}
        error={districtError}
        label={t("district")}
        placeholder={t("districtChoose")}
        value={values.district}
      />
    </>
  );
}

function District(props: {
  city: City | null;
  value: string;
  label: string;
  placeholder: string;
  error?: string;
}) {
  const districts = props.city?.districts ?? [];
  return (
    <div className="field" data-district data-field="district" hidden={districts.length === 0}>
      <label htmlFor="field-district">{props.label}</label>
      <select
        aria-describedby="field-district-error"
        aria-invalid={props.error ? true : undefined}
        defaultValue={props.value}
        disabled={districts.length === 0}
        id="field-district"
        name="district"
      >
        <option value="">{props.placeholder}</option>
        {districts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <p className="field-error" hidden={!props.error} id="field-district-error">
        {props.error}
      </p>
    </div>
  );
}
