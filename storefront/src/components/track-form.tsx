import { getTranslations } from "next-intl/server";
import type { Locale } from "@/shared/locale";
import { Field } from "./field";
import { PhoneField } from "./phone-field";

interface TrackFormProps {
  locale: Locale;
  number?: string;
  lead?: string;
  error?: string;
  numberError?: string;
  phoneError?: string;
}

/** Number and phone: together they open an order. Sent by POST, so that the phone stays out of addresses and logs. */
export async function TrackForm(props: TrackFormProps) {
  const t = await getTranslations({ locale: props.locale, namespace: "track" });
  return (
    <form action="/do/track" className="narrow track" data-goes="lines" data-once method="post">
      <h1>{t("title")}</h1>
      <p>{props.lead ?? t("lead")}</p>
      {props.error && (
        <p className="alert" role="alert">
          {props.error}
        </p>
      )}
      <input name="locale" type="hidden" value={props.locale} />
      <Field
        autoComplete="off"
        dir="ltr"
        error={props.numberError}
        inputMode="numeric"
        label={t("number")}
        maxLength={20}
        name="number"
        required
        value={props.number}
      />
      <PhoneField error={props.phoneError} label={t("phone")} name="phone" />
      <button className="button button-big" type="submit">
        {t("submit")}
      </button>
    </form>
  );
}
