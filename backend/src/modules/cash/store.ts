import type { Sql } from "../../db/transaction";
import { enqueue } from "../../worker/enqueue";
import { recordAudit } from "../audit/record";
import type { NewRemittance, SettlementLineRecord, SettlementRecord } from "./types";

/** Days as text: a driver's dates would move with the process's time zone. */
const COLUMNS = [
  "*",
  ...["period_from", "period_until"].map((name) => `to_char(${name}, 'YYYY-MM-DD') AS ${name}`),
].join(", ");

export function findSettlement(
  sql: Sql,
  where: { id: string } | { carrier: string; content_hash: string },
): Promise<SettlementRecord | undefined> {
  const query = sql("cash_settlement").select(sql.raw(COLUMNS)).where(where);
  return ("id" in where ? query : query.whereNot({ state: "discarded" })).first();
}

/** Reads a settlement and keeps its row locked until the transaction ends. */
export function lockSettlement(sql: Sql, id: string): Promise<SettlementRecord | undefined> {
  return sql("cash_settlement").select(sql.raw(COLUMNS)).where({ id }).forUpdate().first();
}

export async function changeSettlement(
  sql: Sql,
  id: string,
  {
    mapping,
    ...rest
  }: Partial<Omit<SettlementRecord, "id" | "rows" | "closed_at">> & { closed_at?: unknown },
): Promise<void> {
  await sql("cash_settlement")
    .where({ id })
    .update({ ...rest, ...(mapping ? { mapping: JSON.stringify(mapping) } : {}) });
}

const AT_ONCE = 1_000;

/** Puts these lines in the place of the ones that are there. */
export async function replaceLines(
  sql: Sql,
  settlementId: string,
  lines: readonly Omit<SettlementLineRecord, "settlement_id" | "position">[],
): Promise<void> {
  await sql("cash_settlement_line").where({ settlement_id: settlementId }).delete();
  const rows = lines.map((line, position) => ({ ...line, settlement_id: settlementId, position }));
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await sql("cash_settlement_line").insert(rows.slice(from, from + AT_ONCE));
}

/**
 * Writes down that orders' cash has been paid out, each once for ever, with the job that captures its payment and its record
 * in the audit log. Gives the orders that were not paid out before.
 */
export async function addRemittances(sql: Sql, remittances: readonly NewRemittance[]): Promise<string[]> {
  const fresh: string[] = [];
  for (let from = 0; from < remittances.length; from += AT_ONCE) {
    const rows: { order_id: string }[] = await sql("cash_remittance")
      .insert(remittances.slice(from, from + AT_ONCE))
      .onConflict("order_id")
      .ignore()
      .returning("order_id");
    fresh.push(...rows.map(({ order_id }) => order_id));
  }
  const isFresh = new Set(fresh);
  for (const one of remittances) if (isFresh.has(one.order_id)) await followUp(sql, one);
  return fresh;
}

async function followUp(sql: Sql, one: NewRemittance): Promise<void> {
  const { order_id, actor, carrier, settlement_id, collected, fee, expected, received } = one;
  await enqueue(sql, "cash.capture", { order_id }, { key: `cash:${order_id}`, priority: 30 });
  await recordAudit(sql, {
    actor,
    action: "cash.remitted",
    subject_type: "order",
    subject_id: order_id,
    after: { collected: Number(collected), fee: Number(fee), received: Number(received) },
    detail: { carrier, expected: Number(expected), ...(settlement_id ? { settlement_id } : {}) },
  });
}
