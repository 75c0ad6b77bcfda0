import { LOCALES, type Locale } from "@souk/contracts";
import { type MailKind, WORDS } from "./words";

export interface Letter {
  subject: string;
  text: string;
}

/** The address behind a mail's link, for a reader of that language. */
export type LinkOf = (locale: Locale) => string;

/** A mail in its reader's language; in all three where nobody knows which it is. */
export function compose(kind: MailKind, linkOf: LinkOf, locale: Locale | undefined): Letter {
  const { subject, before, after } = WORDS[kind];
  const locales = locale ? [locale] : LOCALES;
  const parts = locales.map((each) => [before[each], linkOf(each), after[each]].join("\n\n"));
  return {
    subject: locales.map((each) => subject[each]).join(" · "),
    text: `${parts.join("\n\n—\n\n")}\n`,
  };
}

/** The language of a person whom `value` describes; undefined when it is none of ours. */
export const knownLocale = (value: unknown): Locale | undefined =>
  LOCALES.find((locale) => typeof value === "string" && value.slice(0, 2).toLowerCase() === locale);
