import type { Locale } from "@souk/contracts";
import { mostPieces, type OrderSettings } from "../modules/order-flow/settings";
import type { OrderRecord } from "../modules/order-flow/types";
import {
  type Fields,
  fieldsOf,
  invalid,
  isFields,
  LIMITS,
  optional,
  type Problem,
  readPhone,
  text,
} from "../place-order/input";
import type { AskedLine, EditInput } from "./types";

const MOST_DIRHAMS = 1_000_000;
const REASON = 500;
const KNOWN: Record<string, readonly string[]> = {
  "": ["version", "reason", "take_back", "customer", "address", "items", "delivery_fee"],
  customer: ["name", "phone"],
  address: ["city", "district", "line1", "note"],
};

/** Checks the body of an edit; throws one `ShopError` (400) that names every field at fault, unknown ones included. */
export function readEdit(
  body: unknown,
  order: Pick<OrderRecord, "items">,
  settings: OrderSettings,
  locale: Locale,
): EditInput {
  if (!isFields(body)) throw invalid(locale, [{ field: "", code: "body_invalid" }]);
  const problems: Problem[] = [];
  for (const part of Object.keys(KNOWN)) refuseUnknown(part, body, problems);
  const { version } = body;
  if (!Number.isInteger(version) || Number(version) < 1)
    problems.push({ field: "version", code: "edit_version" });
  const input: EditInput = {
    version: Number(version),
    reason: optional(body.reason, "reason", REASON, "edit_reason_long", problems),
    takeBack: body.take_back === true,
    customer: readCustomer(fieldsOf(body.customer), problems),
    address: readAddress(fieldsOf(body.address), problems),
    ...(body.items === undefined ? {} : { items: readItems(body.items, order, settings, problems) }),
    ...(body.delivery_fee === undefined
      ? {}
      : { delivery_fee: readAmount(body.delivery_fee, "delivery_fee", problems) }),
  };
  if (problems.length) throw invalid(locale, problems);
  return input;
}

/** A misspelt field that changed nothing would look like a change that was made. */
function refuseUnknown(part: string, body: Fields, problems: Problem[]): void {
  const inside = part ? body[part] : body;
  if (inside === undefined) return;
  if (!isFields(inside)) problems.push({ field: part, code: "body_invalid" });
  for (const name of Object.keys(fieldsOf(inside))) {
    const field = part ? `${part}.${name}` : name;
    if (!KNOWN[part]?.includes(name)) problems.push({ field, code: "name_unknown", values: { field } });
  }
}

function readCustomer(customer: Fields, problems: Problem[]): EditInput["customer"] {
  const { name, phone } = customer;
  return {
    ...(name === undefined
      ? {}
      : { name: text(name, "customer.name", LIMITS.name, ["name_required", "name_too_long"], problems) }),
    ...(phone === undefined ? {} : { phone: readPhone(phone, problems) }),
  };
}

function readAddress(address: Fields, problems: Problem[]): EditInput["address"] {
  const { city, district, line1, note } = address;
  const required = (
    value: unknown,
    name: "city" | "line1",
    codes: Parameters<typeof text>[3],
  ): Record<string, string> =>
    value === undefined ? {} : { [name]: text(value, `address.${name}`, LIMITS[name], codes, problems) };
  const free = (value: unknown, name: "district" | "note", code: Parameters<typeof optional>[3]) =>
    value === undefined ? {} : { [name]: optional(value, `address.${name}`, LIMITS[name], code, problems) };
  return {
    ...required(city, "city", ["city_required", "city_unknown"]),
    ...required(line1, "line1", ["address_required", "address_too_long"]),
    ...free(district, "district", "district_too_long"),
    ...free(note, "note", "note_too_long"),
  };
}

function readItems(
  value: unknown,
  order: Pick<OrderRecord, "items">,
  settings: OrderSettings,
  problems: Problem[],
): AskedLine[] {
  if (!Array.isArray(value) || value.length === 0) {
    problems.push({ field: "items", code: "edit_items_none" });
    return [];
  }
  // An order that was longer when the setting was changed may stay so.
  const most = Math.max(settings.max_lines, order.items.length);
  if (value.length > most) {
    problems.push({ field: "items", code: "items_too_many", values: { max: most } });
    return [];
  }
  const seen = new Set<string>();
  return value.map((line, index) => {
    const asked = readLine(fieldsOf(line), `items.${index}`, { order, settings }, problems);
    if (seen.has(asked.variant_id))
      problems.push({ field: `items.${index}.variant_id`, code: "edit_item_twice" });
    seen.add(asked.variant_id);
    return asked;
  });
}

function readLine(
  line: Fields,
  field: string,
  { order, settings }: { order: Pick<OrderRecord, "items">; settings: OrderSettings },
  problems: Problem[],
): AskedLine {
  const { variant_id, quantity, unit_price } = line;
  for (const name of Object.keys(line))
    if (!["variant_id", "quantity", "unit_price"].includes(name))
      problems.push({
        field: `${field}.${name}`,
        code: "name_unknown",
        values: { field: `${field}.${name}` },
      });
  if (typeof variant_id !== "string" || !variant_id || variant_id.length > 100)
    problems.push({ field: `${field}.variant_id`, code: "variant_unknown" });
  const had = order.items.find((one) => one.variant_id === variant_id)?.quantity ?? 0;
  const max = Math.max(mostPieces(settings), had);
  if (!Number.isInteger(quantity) || Number(quantity) < 1 || Number(quantity) > max)
    problems.push({ field: `${field}.quantity`, code: "quantity_invalid", values: { max } });
  return {
    variant_id: String(variant_id),
    quantity: Number(quantity),
    ...(unit_price === undefined
      ? {}
      : { unit_price: readAmount(unit_price, `${field}.unit_price`, problems) }),
  };
}

/** Dirhams with at most two decimals. */
function readAmount(value: unknown, field: string, problems: Problem[]): number {
  const cents = typeof value === "number" ? Math.round(value * 100) : Number.NaN;
  if (cents >= 0 && cents <= MOST_DIRHAMS * 100 && Math.abs(cents / 100 - Number(value)) < 1e-9)
    return cents / 100;
  problems.push({ field, code: "edit_amount", values: { max: MOST_DIRHAMS } });
  return 0;
}
