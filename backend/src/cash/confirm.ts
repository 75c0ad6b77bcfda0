import type { MedusaContainer } from "@medusajs/framework/types";
import { knexOf, type Sql } from "../db/transaction";
import { addRemittances, changeSettlement, lockSettlement, replaceLines } from "../modules/cash/store";
import type { NewRemittance, SettlementRecord } from "../modules/cash/types";
import { namesOf } from "./columns";
import { evaluate, toLineRecord } from "./evaluate";
import { isPayable, type MatchedLine } from "./match";
import { numeric } from "./money";
import { readCashSettings, writeCashSettings } from "./settings";

export type Confirmed = "confirmed" | "before" | "discarded" | "unknown";

/**
 * Applies a settlement in one transaction: every line without a problem, and those with a wrong amount or fee that staff
 * accept by their line in the file. It is held against the parcels as they are now; a second confirmation changes nothing.
 */
export function confirmSettlement(
  container: MedusaContainer,
  id: string,
  accept: ReadonlySet<number>,
  actor: string,
): Promise<Confirmed> {
  return knexOf(container).transaction(async (sql) => {
    const settlement = await lockSettlement(sql, id);
    if (!settlement) return "unknown";
    if (settlement.state !== "preview") return settlement.state === "confirmed" ? "before" : "discarded";
    const { lines, ignored } = await evaluate(container, sql, settlement);
    const chosen = lines.filter(
      (line) => isPayable(line) && (line.problems.length === 0 || accept.has(line.line ?? -1)),
    );
    const remittances = chosen.flatMap((line) => toRemittance(line, settlement, actor));
    const paid = new Set(await addRemittances(sql, remittances));
    const isApplied = (line: MatchedLine) => chosen.includes(line) && paid.has(line.parcel?.order_id ?? "");
    const applied = new Set(lines.filter(isApplied));
    await replaceLines(
      sql,
      id,
      lines.map((line) => toLineRecord(line, applied.has(line))),
    );
    await rememberColumns(sql, settlement);
    await changeSettlement(sql, id, {
      state: "confirmed",
      ignored_rows: ignored,
      closed_at: sql.fn.now(),
      closed_by: actor,
    });
    return "confirmed";
  });
}

function toRemittance(line: MatchedLine, { id, carrier }: SettlementRecord, actor: string): NewRemittance[] {
  const { parcel, collected, expected, received, fee } = line;
  if (!parcel || collected === null || expected === null || received === null) return [];
  return [
    {
      order_id: parcel.order_id,
      shipment_id: parcel.shipment_id,
      carrier,
      settlement_id: id,
      cod_amount: numeric(parcel.cod),
      collected: numeric(collected),
      fee: numeric(fee ?? collected - received),
      expected: numeric(expected),
      received: numeric(received),
      actor,
    },
  ];
}

/** The next file of this carrier is read the same way. */
async function rememberColumns(
  sql: Sql,
  { carrier, rows, header_row, mapping }: SettlementRecord,
): Promise<void> {
  const settings = await readCashSettings(sql);
  const names = namesOf(rows[header_row]?.cells ?? [], mapping);
  await writeCashSettings(sql, { ...settings, columns: { ...settings.columns, [carrier]: names } });
}
