import type { SheetColumn } from "./columns";
import type { Message } from "./messages";
import { localPhone } from "./phone";
import type { SheetOrder, SheetOrderItem } from "./row";

/** Google's limit for one cell, in characters. */
export const MAX_CELL_LENGTH = 50_000;

/** Why an order may not go to the sheet yet, by column. */
export interface RowProblem {
  field: SheetColumn;
  message: Message;
}

const PROBLEMS = {
  order_id: {
    ar: "رقم الطلب غائب.",
    fr: "Le numéro de commande manque.",
    en: "The order number is missing.",
  },
  date: {
    ar: "تاريخ الطلب غير صحيح.",
    fr: "La date de la commande est incorrecte.",
    en: "The order's date is not valid.",
  },
  tel: {
    ar: "الرقم غير صحيح: 10 أرقام تبدأ بـ 05 أو 06 أو 07 أو 08.",
    fr: "Numéro incorrect : 10 chiffres, commençant par 05, 06, 07 ou 08.",
    en: "This number does not look right: 10 digits, starting with 05, 06, 07 or 08.",
  },
  adresse: {
    ar: "العنوان ناقص: الشارع والمدينة ضروريان.",
    fr: "Adresse incomplète : la rue et la ville sont nécessaires.",
    en: "The address is incomplete: street and city are needed.",
  },
  total: {
    ar: "المجموع يجب أن يكون مبلغا بالدرهم أكبر من صفر.",
    fr: "Le total doit être un montant en dirhams supérieur à zéro.",
    en: "The total must be an amount in dirhams above zero.",
  },
  articles: {
    ar: "قائمة المنتجات فارغة أو ناقصة: الاسم والكمية والثمن ضرورية.",
    fr: "La liste des produits est vide ou incomplète : nom, quantité et prix sont nécessaires.",
    en: "The list of products is empty or incomplete: title, quantity and price are needed.",
  },
} satisfies Partial<Record<SheetColumn, Message>>;

/** What stops an order from being exported; empty when nothing does. */
export function validateRow(order: SheetOrder): RowProblem[] {
  const checks: Record<keyof typeof PROBLEMS, boolean> = {
    order_id: order.number.trim() !== "",
    date: !Number.isNaN(new Date(order.placed_at).getTime()),
    tel: localPhone(order.customer.phone) !== null,
    adresse: order.address.line1.trim() !== "" && order.address.city.trim() !== "",
    total: Number.isFinite(order.total) && order.total > 0,
    articles: order.items.length > 0 && order.items.every(isItem),
  };
  return ([...Object.keys(checks)] as (keyof typeof PROBLEMS)[])
    .filter((field) => !checks[field])
    .map((field) => ({ field, message: PROBLEMS[field] }));
}

function isItem(item: SheetOrderItem): boolean {
  const { title, quantity, unit_price } = item;
  return (
    title.trim() !== "" &&
    Number.isInteger(quantity) &&
    quantity > 0 &&
    Number.isFinite(unit_price) &&
    unit_price >= 0
  );
}

/** The row's cells that are longer than Google takes; a single one would fail a whole batch. */
export function overlongCells(row: Record<SheetColumn, string | number>): SheetColumn[] {
  const columns = Object.keys(row) as SheetColumn[];
  return columns.filter((column) => String(row[column]).length > MAX_CELL_LENGTH);
}
