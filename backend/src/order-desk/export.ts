import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { toLocalPhone } from "@souk/carrier-kit";
import type { Locale } from "@souk/contracts";
import { sheetDate } from "@souk/google-sheets";
import { CSV_BOM, csvLine } from "../http/csv";
import { stateWord } from "../http/state-words";
import type { OrderRecord } from "../modules/order-flow/types";
import type { Sort } from "./choices";
import { EXPORT_HEADERS } from "./export-words";
import type { OrderFilter } from "./filters";
import { orderBy } from "./list";
import { type WhereContext, whereOrders } from "./where";

type Row = Pick<
  OrderRecord,
  | "order_id"
  | "number"
  | "state"
  | "customer_name"
  | "phone"
  | "city"
  | "district"
  | "line1"
  | "note"
  | "items"
  | "payment"
  | "placed_at"
> & { total: string; delivery_fee: string; carrier: string | null; tracking_number: string | null };

/** Orders that are in memory at once. */
const CHUNK = 500;

export interface ExportRequest {
  filter: OrderFilter;
  sort: Sort;
  context: WhereContext;
  locale: Locale;
}

/**
 * The orders that a filter finds as CSV, some lines at a time, all as they were at one moment: a cursor of the database gives
 * them, so memory does not grow with their number. Ends its transaction when the reader stops.
 */
export async function* exportOrders(db: Knex, request: ExportRequest): AsyncGenerator<string> {
  const where = whereOrders(request.filter, request.context);
  const transaction = await db.transaction({ isolationLevel: "repeatable read", readOnly: true });
  try {
    await transaction.raw(
      `DECLARE orders NO SCROLL CURSOR FOR
        SELECT o.order_id, o.number, o.state, o.customer_name, o.phone, o.city, o.district, o.line1, o.note, o.items,
               o.payment, o.placed_at, o.total, o.delivery_fee, s.carrier, s.tracking_number
          FROM order_flow o LEFT JOIN shipment s ON s.order_id = o.order_id AND s.live
         WHERE ${where.sql} ORDER BY ${orderBy(request.sort)}`,
      [...where.values] as never,
    );
    yield CSV_BOM + csvLine(EXPORT_HEADERS[request.locale]);
    for (;;) {
      const { rows } = await transaction.raw<{ rows: Row[] }>(`FETCH ${CHUNK} FROM orders`);
      if (rows.length) yield rows.map((row) => csvLine(cellsOf(row, request.locale))).join("");
      if (rows.length < CHUNK) return;
    }
  } finally {
    await transaction.rollback();
  }
}

/** The cells of one order, in the order of the headers. */
export function cellsOf(row: Row, locale: Locale): unknown[] {
  return [
    row.number,
    sheetDate(new Date(row.placed_at)),
    stateWord(row.state, locale),
    row.customer_name,
    asText(toLocalPhone(row.phone) ?? row.phone),
    row.city,
    row.district,
    row.line1,
    row.note,
    row.items.map(itemText).join("\n"),
    row.items.reduce((sum, { quantity }) => sum + quantity, 0),
    Number(row.delivery_fee),
    Number(row.total),
    row.payment,
    row.carrier,
    asText(row.tracking_number),
  ];
}

const itemText = ({ quantity, title, variant, sku }: OrderRecord["items"][number]): string =>
  `${quantity} × ${[title, variant].filter(Boolean).join(" / ")}${sku ? ` [${sku}]` : ""}`;

/** An apostrophe keeps what looks like a number as text: its first zero, and every digit of a long one. */
function asText(value: string | null): string | null {
  return value && /^[\d.,+\-eE\s]+$/.test(value) ? `'${value}` : value;
}
