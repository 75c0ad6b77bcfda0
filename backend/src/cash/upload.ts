import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { knexOf, type Sql } from "../db/transaction";
import { changeSettlement, findSettlement, lockSettlement, replaceLines } from "../modules/cash/store";
import type { SettlementRecord } from "../modules/cash/types";
import { findHeader, guessMapping, type Mapping } from "./columns";
import { evaluate, toLineRecord } from "./evaluate";
import { readRows } from "./read-file";
import { readCashSettings } from "./settings";

export interface Upload {
  carrier: string;
  file_name: string;
  bytes: Buffer;
  /** `staff:<user id>` */
  actor: string;
}

/**
 * Keeps a carrier's file with a preview of what it means; nothing else changes. The same bytes give the settlement that is
 * there already. Throws `FileRefused` for what is no table.
 */
export async function uploadSettlement(
  container: MedusaContainer,
  upload: Upload,
): Promise<{ id: string; known: boolean }> {
  const db = knexOf(container);
  const { carrier, file_name, actor } = upload;
  const content_hash = createHash("sha256").update(upload.bytes).digest("hex");
  const before = await findSettlement(db, { carrier, content_hash });
  if (before) {
    await reviewSettlement(container, before.id, {});
    return { id: before.id, known: true };
  }
  const rows = readRows(upload.bytes);
  const header_row = findHeader(rows.map(({ cells }) => cells));
  const { columns } = await readCashSettings(db);
  const mapping = guessMapping(rows[header_row]?.cells ?? [], columns[carrier]);
  const id = generateEntityId(undefined, "cset");
  return db.transaction(async (sql) => {
    const [fresh] = await sql("cash_settlement")
      .insert({
        id,
        carrier,
        file_name,
        content_hash,
        header_row,
        actor,
        rows: JSON.stringify(rows),
        mapping: JSON.stringify(mapping),
      })
      .onConflict(sql.raw(`("carrier", "content_hash") where "state" <> 'discarded'`))
      .ignore()
      .returning("id");
    // Another upload of the same file was a moment faster.
    if (!fresh) return { id: (await findSettlement(sql, { carrier, content_hash }))?.id ?? id, known: true };
    await preview(container, sql, {
      carrier,
      rows,
      header_row,
      mapping,
      period_from: null,
      period_until: null,
      id,
    });
    return { id, known: false };
  });
}

export interface Review {
  mapping?: Mapping;
  header_row?: number;
  /** `YYYY-MM-DD`, both days included. */
  period?: { from: string; until: string };
}

/** Looks at a preview again, as it is or with other columns or days; a closed settlement stays as it was. */
export function reviewSettlement(container: MedusaContainer, id: string, review: Review): Promise<void> {
  return knexOf(container).transaction(async (sql) => {
    const settlement = await lockSettlement(sql, id);
    if (settlement?.state !== "preview") return;
    const { mapping = settlement.mapping, header_row = settlement.header_row, period } = review;
    const days = period ? { period_from: period.from, period_until: period.until } : {};
    await preview(container, sql, { ...settlement, mapping, header_row, ...days });
  });
}

type Previewed = Pick<
  SettlementRecord,
  "id" | "carrier" | "rows" | "header_row" | "mapping" | "period_from" | "period_until"
>;

async function preview(container: MedusaContainer, sql: Sql, settlement: Previewed): Promise<void> {
  const { id, mapping, header_row } = settlement;
  const { lines, ignored, period_from, period_until } = await evaluate(container, sql, settlement);
  await changeSettlement(sql, id, { mapping, header_row, period_from, period_until, ignored_rows: ignored });
  await replaceLines(
    sql,
    id,
    lines.map((line) => toLineRecord(line, false)),
  );
}

/** Throws a preview away; false when it was confirmed meanwhile. */
export async function discardSettlement(
  container: MedusaContainer,
  id: string,
  actor: string,
): Promise<boolean> {
  const db = knexOf(container);
  const changed = await db("cash_settlement")
    .where({ id, state: "preview" })
    .update({ state: "discarded", closed_at: db.fn.now(), closed_by: actor });
  return changed > 0;
}
