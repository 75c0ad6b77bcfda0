import type { Locale } from "@souk/contracts";
import { type MessageCode, message } from "../../http/messages";
import { ShopError } from "../../http/shop-error";

const STATUS = {
  merchants_off: 404,
  not_found: 404,
  company_person: 409,
  company_first: 409,
  company_approved: 409,
  decided_already: 409,
  merchant_changed: 409,
  documents_missing: 409,
  document_kind: 404,
  document_type: 415,
  document_too_large: 413,
  document_empty: 400,
  document_broken: 400,
  document_damaged: 500,
} as const satisfies Partial<Record<MessageCode, number>>;

export type ProblemCode = keyof typeof STATUS;

const TYPES: Record<number, string> = { 404: "not_found", 409: "conflict", 500: "unexpected_state" };

/** Why something about a merchant is refused: a code, and what its message names. */
export class MerchantProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly values: Record<string, string | number> = {},
  ) {
    super(code);
  }

  toShopError(locale: Locale): ShopError {
    const { code } = this;
    const status = STATUS[code];
    const type = TYPES[status] ?? "invalid_data";
    return new ShopError(status, { type, code, message: message(code, locale, this.values) });
  }
}

/** Fields that are missing or wrong, each with the message that says what it must be. */
export class WrongFields extends Error {
  constructor(readonly fields: readonly { field: string; code: MessageCode }[]) {
    super(fields.map(({ field }) => field).join(", "));
  }

  toShopError(locale: Locale): ShopError {
    const details = this.fields.map(({ field, code }) => ({ field, code, message: message(code, locale) }));
    const text = message("check_fields", locale);
    return new ShopError(400, { type: "invalid_data", code: "check_fields", message: text, details });
  }
}
