import type { MedusaContainer } from "@medusajs/framework/types";
import { CASH } from "../modules/cash";
import type { CashService, SettlementSummary } from "../modules/cash/service";
import type { SettlementLineRecord, SettlementRecord, SettlementState } from "../modules/cash/types";
import { isUsable, type Mapping } from "./columns";
import { PROBLEMS, type Problem } from "./match";
import { centimes, dirhams } from "./money";

/** A line of a settlement; dirhams. */
export interface LineView {
  line: number | null;
  tracking: string;
  reference: string;
  order_id: string | null;
  number: string | null;
  recipient: string | null;
  cod_amount: number | null;
  amount: number | null;
  expected_fee: number | null;
  fee: number | null;
  expected: number | null;
  received: number | null;
  /** Received less expected. */
  difference: number | null;
  problems: Problem[];
  payable: boolean;
  applied: boolean;
}

interface Sum {
  parcels: number;
  expected: number;
  received: number;
  fees: number;
}

/** A settlement with all of its lines; dirhams, times ISO 8601. */
export interface SettlementView {
  id: string;
  carrier: string;
  file_name: string;
  state: SettlementState;
  created_at: string;
  closed_at: string | null;
  actor: string;
  /** Whether the columns say enough to be held against the shop's parcels. */
  readable: boolean;
  /** The file's first rows, for choosing columns. */
  columns: { header: string[]; sample: string[][]; mapping: Mapping };
  period: { from: string; until: string } | null;
  ignored_rows: number;
  /** Lines by what is wrong with them; a line may have two problems. */
  problems: Record<Problem, number>;
  totals: {
    /** Every line that can be marked as paid out, whatever its amounts. */
    file: Sum;
    /** Those without a problem. */
    clean: Sum;
    /** Those that were marked. */
    applied: Sum;
  };
  lines: LineView[];
}

const SAMPLE = 3;

export async function settlementView(
  container: MedusaContainer,
  id: string,
): Promise<SettlementView | undefined> {
  const cash: CashService = container.resolve(CASH);
  const settlement = await cash.settlement(id);
  if (!settlement) return undefined;
  return toView(settlement, await cash.lines(id));
}

function toView(settlement: SettlementRecord, records: readonly SettlementLineRecord[]): SettlementView {
  const { rows, header_row, mapping, period_from, period_until } = settlement;
  const header = rows[header_row]?.cells ?? [];
  const sample = rows.slice(header_row + 1, header_row + 1 + SAMPLE).map(({ cells }) => cells);
  const payable = records.filter((line) => line.payable);
  return {
    id: settlement.id,
    carrier: settlement.carrier,
    file_name: settlement.file_name,
    state: settlement.state,
    created_at: settlement.created_at.toISOString(),
    closed_at: settlement.closed_at?.toISOString() ?? null,
    actor: settlement.actor,
    readable: isUsable(mapping),
    columns: { header, sample, mapping },
    period: period_from && period_until ? { from: period_from, until: period_until } : null,
    ignored_rows: settlement.ignored_rows,
    problems: count(records),
    totals: {
      file: sum(payable),
      clean: sum(payable.filter(({ problems }) => problems.length === 0)),
      applied: sum(records.filter(({ applied }) => applied)),
    },
    lines: records.map(lineView),
  };
}

function count(records: readonly SettlementLineRecord[]): Record<Problem, number> {
  const of = (problem: Problem) => records.filter(({ problems }) => problems.includes(problem)).length;
  return Object.fromEntries(PROBLEMS.map((problem) => [problem, of(problem)])) as Record<Problem, number>;
}

function sum(records: readonly SettlementLineRecord[]): Sum {
  const add = (pick: (line: SettlementLineRecord) => string | null) =>
    dirhams(records.reduce((total, line) => total + centimes(pick(line) ?? "0"), 0));
  return {
    parcels: records.length,
    expected: add(({ expected }) => expected),
    received: add(({ received }) => received),
    fees: add(({ fee, expected_fee }) => fee ?? expected_fee),
  };
}

export function lineView(record: SettlementLineRecord): LineView {
  const amount = (text: string | null) => (text === null ? null : dirhams(centimes(text)));
  const { expected, received } = record;
  const difference =
    expected === null || received === null ? null : dirhams(centimes(received) - centimes(expected));
  return {
    line: record.line,
    tracking: record.tracking,
    reference: record.reference,
    order_id: record.order_id,
    number: record.number,
    recipient: record.recipient,
    cod_amount: amount(record.cod_amount),
    amount: amount(record.amount),
    expected_fee: amount(record.expected_fee),
    fee: amount(record.fee),
    expected: amount(expected),
    received: amount(received),
    difference,
    problems: record.problems,
    payable: record.payable,
    applied: record.applied,
  };
}

/** A settlement in the list; dirhams, times ISO 8601. */
export interface SettlementItem {
  id: string;
  carrier: string;
  file_name: string;
  state: SettlementState;
  created_at: string;
  lines: number;
  with_problems: number;
  applied: number;
  received: number;
}

export const settlementItem = (one: SettlementSummary): SettlementItem => ({
  id: one.id,
  carrier: one.carrier,
  file_name: one.file_name,
  state: one.state,
  created_at: one.created_at.toISOString(),
  lines: one.lines,
  with_problems: one.with_problems,
  applied: one.applied,
  received: dirhams(centimes(one.received ?? "0")),
});
