import { useMemo } from "react";
import { INTL } from "../lib/reader";
import { useReader } from "./use-reader";

export interface Formats {
  count: (value: number) => string;
  /** A share from 0 to 1, or a dash where there is none. */
  percent: (share: number | null) => string;
  /** A change as a share, with its sign. */
  percentChange: (share: number) => string;
  /** `YYYY-MM-DD` in, day and month out. */
  day: (date: string) => string;
  /** The same with the year. */
  wholeDay: (date: string) => string;
}

/** Numbers and days in the reader's language, in Latin digits. */
export function useFormats(): Formats {
  const { locale, t } = useReader();
  return useMemo(() => {
    // Arabic numbers are grouped the French way, as Moroccan shops print them.
    const numbers = locale === "en" ? INTL.en : INTL.fr;
    const count = new Intl.NumberFormat(numbers);
    const percent = new Intl.NumberFormat(numbers, { style: "percent", maximumFractionDigits: 1 });
    const signed = new Intl.NumberFormat(numbers, {
      style: "percent",
      maximumFractionDigits: 0,
      signDisplay: "exceptZero",
    });
    const day = new Intl.DateTimeFormat(INTL[locale], { day: "numeric", month: "short", timeZone: "UTC" });
    const wholeDay = new Intl.DateTimeFormat(INTL[locale], { dateStyle: "long", timeZone: "UTC" });
    return {
      count: (value) => count.format(value),
      percent: (share) => (share === null ? t("figures.none") : percent.format(share)),
      percentChange: (share) => signed.format(share),
      day: (date) => day.format(new Date(date)),
      wholeDay: (date) => wholeDay.format(new Date(date)),
    };
  }, [locale, t]);
}
