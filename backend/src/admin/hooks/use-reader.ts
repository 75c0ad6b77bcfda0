import type { Locale } from "@souk/contracts";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { WordKey } from "../i18n/en";
import { formatMoment, formatMoney, readerLocale } from "../lib/reader";

export interface Reader {
  locale: Locale;
  t: (key: WordKey, values?: Record<string, string | number>) => string;
  /** Dirhams in, words out. */
  money: (amount: number) => string;
  /** ISO 8601 in, day and minute out. */
  moment: (at: string) => string;
}

/** The person in front of the page: their language, and Souk's words, prices and times in it. */
export function useReader(): Reader {
  const { t, i18n } = useTranslation("souk");
  return useMemo(() => {
    const locale = readerLocale(i18n.language);
    return {
      locale,
      t: (key, values = {}) => String(t(key, values)),
      money: (amount) => formatMoney(locale, amount),
      moment: (at) => formatMoment(locale, at),
    };
  }, [t, i18n.language]);
}
