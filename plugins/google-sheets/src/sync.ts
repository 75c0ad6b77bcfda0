import type { SheetClient } from "./client";
import { emptyReport, planWrites, type SheetWrite, type SyncReport } from "./plan";

/** Orders in one call, at most. */
export const MAX_ROWS_PER_CALL = 500;
/** Characters of cell text in one call; Google advises payloads of at most 2 MB. */
const MAX_TEXT_PER_CALL = 900_000;

/**
 * Brings the sheet's rows up to date: one read and at most one write for each 500 orders, whatever people did to the
 * sheet (a tab or grid that is missing or too small costs one more of each, once). New rows go below everything else, in the
 * given order, at explicit addresses, so that the same call made again changes nothing. Of the same id given twice
 * the last counts. Throws SheetError; the caller decides on another try. Callers in different processes must not write the
 * same tab at the same time.
 */
export async function syncRows(client: SheetClient, rows: readonly SheetWrite[]): Promise<SyncReport> {
  const total = emptyReport();
  for (const chunk of chunkRows(rows)) {
    const report = await client.exclusive(() => syncChunk(client, chunk));
    total.added.push(...report.added);
    total.updated.push(...report.updated);
    total.unchanged.push(...report.unchanged);
    total.missing.push(...report.missing);
    total.duplicate.push(...report.duplicate);
    total.invalid.push(...report.invalid);
    total.header_created ||= report.header_created;
  }
  return total;
}

async function syncChunk(client: SheetClient, chunk: readonly SheetWrite[]): Promise<SyncReport> {
  client.requireBudget();
  const content = await client.readTab();
  const plan = planWrites(content, chunk);
  if (plan.ranges.length === 0) return plan.report;
  await client.enlarge(content, plan);
  await client.writeRanges(plan.ranges);
  return plan.report;
}

/** Cuts the rows into calls, by count and by size, after dropping all but the last of each id. */
export function chunkRows(rows: readonly SheetWrite[]): SheetWrite[][] {
  const latest = new Map(rows.map((row) => [row.order_id, row]));
  const chunks: SheetWrite[][] = [];
  let size = 0;
  for (const row of latest.values()) {
    const length = Object.values(row.values).reduce<number>((sum, value) => sum + String(value).length, 0);
    const current = chunks.at(-1);
    if (current && current.length < MAX_ROWS_PER_CALL && size + length <= MAX_TEXT_PER_CALL) {
      current.push(row);
      size += length;
    } else {
      chunks.push([row]);
      size = length;
    }
  }
  return chunks;
}
