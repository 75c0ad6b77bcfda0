import type { EditableOrder } from "../../order-edit/editable";
import type { AddableVariant } from "../../order-edit/products";
import { localPhone } from "./phone";

/** A line as it stands in the form; the price as it is typed. */
export interface DraftLine {
  variant_id: string;
  title: string;
  variant: string;
  quantity: number;
  price: string;
}

/** An order as it stands in the form. */
export interface OrderDraft {
  name: string;
  /** As people write it: `06 12 00 00 01`. */
  phone: string;
  city: string;
  district: string;
  line1: string;
  note: string;
  items: DraftLine[];
  /** A fee that was typed; null follows the shop's rule. */
  fee: string | null;
}

const FIELDS = ["name", "phone", "city", "district", "line1", "note", "items", "fee"] as const;

/** The form as it begins. */
export function draftOf(order: EditableOrder): OrderDraft {
  const { customer, address, items } = order;
  return {
    name: customer.name,
    phone: localPhone(customer.phone) ?? customer.phone,
    city: address.city,
    district: address.district ?? "",
    line1: address.line1,
    note: address.note ?? "",
    items: items.map(({ variant_id, title, variant, quantity, unit_price }) => ({
      variant_id,
      title,
      variant,
      quantity,
      price: String(unit_price),
    })),
    fee: null,
  };
}

/** An amount as people type it, `1 249,50` included; null for what is none. */
export function amountOf(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  return /^\d{1,7}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields of the form that were touched. */
export const touched = (base: OrderDraft, draft: OrderDraft): (keyof OrderDraft)[] =>
  FIELDS.filter((field) => !same(base[field], draft[field]));

/** The form over an order that somebody else changed: what was touched stays as it was typed, the rest is the order's. */
export function rebased(base: OrderDraft, draft: OrderDraft, fresh: OrderDraft): OrderDraft {
  const own = touched(base, draft).map((field) => [field, draft[field]]);
  return { ...fresh, ...Object.fromEntries(own) };
}

/** The edit's body for what was touched; an amount that is none goes as it was typed, for the server to name its field. */
export function changeOf(base: OrderDraft, draft: OrderDraft): Record<string, unknown> {
  const fields = new Set(touched(base, draft));
  const part = (names: readonly (keyof OrderDraft)[]) => {
    const some = names.filter((name) => fields.has(name));
    return some.length ? Object.fromEntries(some.map((name) => [name, draft[name]])) : undefined;
  };
  const amount = (text: string): number | string => amountOf(text) ?? text;
  const customer = part(["name", "phone"]);
  const address = part(["city", "district", "line1", "note"]);
  const items = draft.items.map(({ variant_id, quantity, price }) => ({
    variant_id,
    quantity,
    unit_price: amount(price),
  }));
  return {
    ...(customer ? { customer } : {}),
    ...(address ? { address } : {}),
    ...(fields.has("items") ? { items } : {}),
    ...(draft.fee === null ? {} : { delivery_fee: amount(draft.fee) }),
  };
}

/** The lines with one more piece of a variant, below the others where it is new. */
export function withVariant(items: readonly DraftLine[], found: AddableVariant): DraftLine[] {
  const { variant_id, title, variant, unit_price } = found;
  if (items.some((line) => line.variant_id === variant_id))
    return items.map((line) =>
      line.variant_id === variant_id ? { ...line, quantity: line.quantity + 1 } : line,
    );
  return [...items, { variant_id, title, variant, quantity: 1, price: String(unit_price) }];
}

/** What the form's lines come to in dirhams; null while an amount is none. */
export function goodsOf(items: readonly DraftLine[]): number | null {
  const amounts = items.map(({ price, quantity }) => {
    const unit = amountOf(price);
    return unit === null ? null : unit * quantity;
  });
  if (amounts.includes(null)) return null;
  return Math.round(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) * 100) / 100;
}
