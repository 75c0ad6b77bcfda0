import { isMoroccanPhone, toE164 } from "@souk/carrier-kit";
import { LOCALES, type Locale } from "@souk/contracts";
import { type MessageCode, message } from "../http/messages";
import { type ErrorDetail, localeOr, ShopError } from "../http/shop-error";
import { mostPieces, type OrderSettings } from "../modules/order-flow/settings";

/** Longest texts in characters; a sheet cell and a label bear all of them. */
export const LIMITS = {
  name: 300,
  email: 254,
  district: 120,
  line1: 500,
  note: 500,
  city: 120,
  key: 255,
} as const;

/** A quick order whose shape is right; variants, city and stock are checked next. */
export interface QuickOrderInput {
  locale: Locale;
  items: { variant_id: string; quantity: number }[];
  customer: { name: string /** E.164 */; phone: string; email: string | null };
  address: { city: string; district: string | null; line1: string; note: string | null };
  carrier: string | null;
}

export type Problem = { field: string; code: MessageCode; values?: Record<string, string | number> };
export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** Control characters would break a label or a cell; what people can see stays as they wrote it. */
const clean = (value: unknown): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed
  typeof value === "string" ? value.replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, " ").trim() : "";

/** Checks the body of `POST /store/quick-orders`; throws one `ShopError` (400) that names every field at fault. */
export function readQuickOrder(body: unknown, settings: OrderSettings): QuickOrderInput {
  const locale = localeOr(fieldsOf(body).locale);
  if (!isFields(body)) throw invalid(locale, [{ field: "", code: "body_invalid" }]);
  const problems: Problem[] = [];
  const customer = fieldsOf(body.customer);
  const address = fieldsOf(body.address);
  if (!LOCALES.includes(body.locale as Locale)) problems.push({ field: "locale", code: "locale_invalid" });
  const input: QuickOrderInput = {
    locale,
    items: readItems(body.items, settings, problems),
    customer: {
      name: text(customer.name, "customer.name", LIMITS.name, ["name_required", "name_too_long"], problems),
      phone: readPhone(customer.phone, problems),
      email: readEmail(customer.email, problems),
    },
    address: {
      city: text(address.city, "address.city", LIMITS.city, ["city_required", "city_unknown"], problems),
      district: optional(
        address.district,
        "address.district",
        LIMITS.district,
        "district_too_long",
        problems,
      ),
      line1: text(
        address.line1,
        "address.line1",
        LIMITS.line1,
        ["address_required", "address_too_long"],
        problems,
      ),
      note: optional(address.note, "address.note", LIMITS.note, "note_too_long", problems),
    },
    carrier: optional(body.carrier, "carrier", 60, "carrier_unknown", problems),
  };
  if (problems.length) throw invalid(locale, problems);
  return input;
}

export function text(
  value: unknown,
  field: string,
  max: number,
  codes: [missing: MessageCode, tooLong: MessageCode],
  problems: Problem[],
): string {
  const cleaned = clean(value);
  // A name of marks only (right-to-left marks, joiners) is no name.
  if (!/[\p{L}\p{N}]/u.test(cleaned) && !/\p{Extended_Pictographic}/u.test(cleaned)) {
    problems.push({ field, code: codes[0] });
  } else if ([...cleaned].length > max) problems.push({ field, code: codes[1], values: { max } });
  return cleaned;
}

export function optional(
  value: unknown,
  field: string,
  max: number,
  code: MessageCode,
  problems: Problem[],
): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value !== "string" || [...value].length > max) problems.push({ field, code, values: { max } });
  return clean(value) || null;
}

export function readPhone(value: unknown, problems: Problem[]): string {
  const raw = clean(value);
  if (!raw) problems.push({ field: "customer.phone", code: value ? "phone_invalid" : "phone_required" });
  else if (!isMoroccanPhone(raw)) problems.push({ field: "customer.phone", code: "phone_invalid" });
  else return toE164(raw) ?? "";
  return "";
}

function readEmail(value: unknown, problems: Problem[]): string | null {
  if (value === undefined || value === null || value === "") return null;
  const email = clean(value);
  if (email.length <= LIMITS.email && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(email))
    return email.toLowerCase();
  problems.push({ field: "customer.email", code: "email_invalid" });
  return null;
}

function readItems(value: unknown, settings: OrderSettings, problems: Problem[]): QuickOrderInput["items"] {
  if (!Array.isArray(value) || value.length === 0) {
    problems.push({ field: "items", code: "items_required" });
    return [];
  }
  if (value.length > settings.max_lines) {
    problems.push({ field: "items", code: "items_too_many", values: { max: settings.max_lines } });
    return [];
  }
  const most = mostPieces(settings);
  const merged = new Map<string, number>();
  value.forEach((line, index) => {
    const { variant_id, quantity } = fieldsOf(line);
    if (typeof variant_id !== "string" || !variant_id || variant_id.length > 100) {
      problems.push({ field: `items.${index}.variant_id`, code: "variant_unknown" });
    } else if (!isQuantity(quantity, most - (merged.get(variant_id) ?? 0))) {
      problems.push({
        field: `items.${index}.quantity`,
        code: "quantity_invalid",
        values: { max: most },
      });
    } else merged.set(variant_id, (merged.get(variant_id) ?? 0) + quantity);
  });
  return [...merged].map(([variant_id, quantity]) => ({ variant_id, quantity }));
}

const isQuantity = (value: unknown, max: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= max;

/** One 400 answer for all problems; the message is that of the only one, or a summary. */
export function invalid(locale: Locale, problems: (Problem & { suggestions?: string[] })[]): ShopError {
  const details: ErrorDetail[] = problems.map(({ field, code, values, suggestions }) => ({
    field,
    code,
    message: message(code, locale, values),
    ...(suggestions?.length ? { suggestions } : {}),
  }));
  const only = details.length === 1 ? details[0] : undefined;
  return new ShopError(400, {
    type: "invalid_data",
    code: only?.code ?? "check_fields",
    message: only?.message ?? message("check_fields", locale),
    details,
  });
}
