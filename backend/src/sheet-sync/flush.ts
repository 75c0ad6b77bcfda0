import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  buildRow,
  type SheetClient,
  SheetError,
  type SheetOrder,
  type SheetWrite,
  type SyncReport,
  syncRows,
  validateRow,
} from "@souk/google-sheets";
import { knexOf } from "../db/transaction";
import { ORDER_FLOW } from "../modules/order-flow";
import type { OrderFlowService } from "../modules/order-flow/service";
import type { OrderRecord } from "../modules/order-flow/types";
import { SHEETS } from "../modules/sheets";
import { type SheetsService, scheduleFlush } from "../modules/sheets/service";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import type { Shipment } from "../modules/shipping/types";
import { announceWrite, claim, type DueRow, type Outcome, record, recordFailure } from "./ledger";

const MOST_ROWS = 500;
/** Two flushes stand at least this far apart, so that 60 calls a minute are never reached. */
const PAUSE_SECONDS = 2;

/** Writes every due row in one read and one write. Only one flush runs at a time, in all processes. */
export async function flushSheet(container: MedusaContainer): Promise<void> {
  const db = knexOf(container);
  const sheets: SheetsService = container.resolve(SHEETS);
  if (!(await sheets.enabled())) return;
  const rows = await claim(db, MOST_ROWS);
  if (!rows.length) return;
  const { writes, invalid } = await prepare(container, rows);
  try {
    const report = await syncRows(withNotice(db, await sheets.client()), writes);
    sheets.note();
    await record(container, rows, [...invalid, ...outcomes(report)]);
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    sheets.note(error);
    const sent = rows.filter((row) => !invalid.some((one) => one.number === row.number));
    await recordFailure(container, sent, invalid, error);
  }
  await scheduleFlush(db, PAUSE_SECONDS);
}

/** However long the reads took, a write has its whole time: another process may not begin while it can still arrive. */
function withNotice(db: Knex, client: SheetClient): SheetClient {
  return {
    ...client,
    async writeRanges(ranges) {
      await announceWrite(db);
      await client.writeRanges(ranges);
    },
  };
}

async function prepare(
  container: MedusaContainer,
  rows: DueRow[],
): Promise<{ writes: SheetWrite[]; invalid: Outcome[] }> {
  const flow: OrderFlowService = container.resolve(ORDER_FLOW);
  const shipping: ShippingService = container.resolve(SHIPPING);
  const ids = rows.map((row) => row.order_id);
  const [orders, shipments] = await Promise.all([flow.getMany(ids), shipping.liveMany(ids)]);
  const writes: SheetWrite[] = [];
  const invalid: Outcome[] = [];
  for (const row of rows) {
    const order = orders.get(row.order_id);
    if (!order) continue;
    const sheetOrder = toSheetOrder(order, shipments.get(row.order_id));
    const [problem] = validateRow(sheetOrder);
    if (problem) invalid.push({ number: row.number, kind: "invalid", message: problem.message });
    else writes.push({ order_id: order.number, values: buildRow(sheetOrder), known: row.ever_written });
  }
  return { writes, invalid };
}

function toSheetOrder(order: OrderRecord, shipment: Shipment | undefined): SheetOrder {
  return {
    number: order.number,
    placed_at: order.placed_at,
    state: order.state,
    customer: { name: order.customer_name, phone: order.phone },
    address: { line1: order.line1, district: order.district, city: order.city },
    items: order.items.map((item) => ({ ...item, sku: item.sku ?? "" })),
    total: order.total,
    carrier: shipment?.carrier ?? null,
    tracking_number: shipment?.tracking_number ?? null,
  };
}

function outcomes(report: SyncReport): Outcome[] {
  const written = [...report.added, ...report.updated, ...report.unchanged];
  return [
    ...written.map((number) => ({ number, kind: "written" as const })),
    ...report.missing.map((number) => ({ number, kind: "missing" as const, message: MISSING })),
    ...report.duplicate.map((number) => ({ number, kind: "duplicate" as const, message: DUPLICATE })),
    ...report.invalid.map(({ order_id }) => ({
      number: order_id,
      kind: "invalid" as const,
      message: TOO_LONG,
    })),
  ];
}

const MISSING = {
  ar: "تم حذف سطر هذا الطلب من الجدول. اضغط على إعادة التصدير لكتابته من جديد.",
  fr: "La ligne de cette commande a été supprimée de la feuille. Relancez l’export pour l’écrire à nouveau.",
  en: "This order's row was deleted from the sheet. Run the export again to write it anew.",
};
const DUPLICATE = {
  ar: "هذا الطلب موجود في أكثر من سطر في الجدول. احذف السطر الزائد ثم أعد التصدير.",
  fr: "Cette commande figure sur plusieurs lignes de la feuille. Supprimez la ligne en trop, puis relancez l’export.",
  en: "This order stands in several rows of the sheet. Delete the extra one, then run the export again.",
};
const TOO_LONG = {
  ar: "أحد النصوص أطول مما يقبله الجدول.",
  fr: "Un texte est plus long que ce que la feuille accepte.",
  en: "A text is longer than the sheet takes.",
};
