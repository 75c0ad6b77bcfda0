import type { Locale } from "@souk/contracts";
import { LOCALES } from "@souk/contracts";

export type Localised = Record<Locale, string>;

export interface ErrorDetail {
  /** Path of the field in the body, such as `customer.phone` or `items.0.quantity`. */
  field: string;
  code: string;
  message: string;
  /** Names to choose from, where a choice would mend it. */
  suggestions?: string[];
  /** Where somebody else changed it meanwhile: what it is now, who did it and when (ISO 8601). */
  current?: unknown;
  by?: string;
  at?: string;
}

/** The one error shape of the public surface. */
export interface ErrorBody {
  type: string;
  code: string;
  message: string;
  details?: ErrorDetail[];
}

/** An error that may be shown as it is: a status, a stable code and a message in the reader's language. */
export class ShopError extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorBody,
    readonly headers: Record<string, string> = {},
  ) {
    super(`${body.code}: ${body.message}`);
  }
}

/** The locale of a value from outside; Arabic when it is none of ours. */
export function localeOr(value: unknown, fallback: Locale = "ar"): Locale {
  return LOCALES.find((locale) => locale === value) ?? fallback;
}
