import type { MedusaContainer } from "@medusajs/framework/types";
import { knexOf, type Sql } from "../db/transaction";
import { addRemittances } from "../modules/cash/store";
import type { NewRemittance } from "../modules/cash/types";
import { capturePayment } from "./capture";
import { feesOf } from "./fees";
import { type Centimes, centimes, numeric } from "./money";
import { type ParcelRow, parcels } from "./parcels";
import { readCashSettings } from "./settings";

/** An order whose carrier has paid it out; without amounts, as much as was expected. */
export interface Paid {
  order_id: string;
  collected?: Centimes;
  fee?: Centimes;
}

export type RemitProblem = "not_delivered" | "paid_before" | "order_unknown";

export interface Remitted {
  /** Orders that were paid out before nobody knew of. */
  paid: string[];
  problems: { order_id: string; code: RemitProblem }[];
}

/** Marks orders as paid out by hand, each once for ever, and captures their payments. */
export async function remitByHand(
  container: MedusaContainer,
  wanted: readonly Paid[],
  actor: string,
): Promise<Remitted> {
  const answer = await knexOf(container).transaction((sql) => writeDown(container, sql, wanted, actor));
  // The jobs do the same; nobody who waits for the answer should wait for them.
  for (const order_id of answer.paid) await capturePayment(container, order_id);
  return answer;
}

async function writeDown(
  container: MedusaContainer,
  sql: Sql,
  wanted: readonly Paid[],
  actor: string,
): Promise<Remitted> {
  const ids = wanted.map(({ order_id }) => order_id);
  const rows: ParcelRow[] = await parcels(sql).whereIn("s.order_id", ids).andWhere({ "s.live": true });
  const byOrder = new Map(rows.map((row) => [row.order_id, row]));
  const feeOf = feesOf(container, await readCashSettings(sql));
  const problems: Remitted["problems"] = [];
  const remittances: NewRemittance[] = [];
  for (const one of wanted) {
    const row = byOrder.get(one.order_id);
    const code = problemOf(row);
    if (!row || code) problems.push({ order_id: one.order_id, code: code ?? "order_unknown" });
    else remittances.push(remittanceOf(row, one, await feeOf(row), actor));
  }
  const paid = await addRemittances(sql, remittances);
  const late = remittances.filter(({ order_id }) => !paid.includes(order_id));
  return {
    paid,
    problems: [...problems, ...late.map(({ order_id }) => ({ order_id, code: "paid_before" as const }))],
  };
}

function problemOf(row: ParcelRow | undefined): RemitProblem | null {
  if (!row) return "order_unknown";
  if (row.paid) return "paid_before";
  return row.state === "delivered" && row.payment === "cod" ? null : "not_delivered";
}

function remittanceOf(row: ParcelRow, given: Paid, expectedFee: number | null, actor: string): NewRemittance {
  const cod = centimes(row.cod);
  const usual = Math.round((expectedFee ?? 0) * 100);
  const { collected = cod, fee = usual } = given;
  return {
    order_id: row.order_id,
    shipment_id: row.shipment_id,
    carrier: row.carrier,
    settlement_id: null,
    cod_amount: numeric(cod),
    collected: numeric(collected),
    fee: numeric(fee),
    expected: numeric(cod - usual),
    received: numeric(collected - fee),
    actor,
  };
}
