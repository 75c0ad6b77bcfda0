import type { MedusaContainer } from "@medusajs/framework/types";
import type { Sql } from "../db/transaction";
import type { SettlementLineRecord, SettlementRecord } from "../modules/cash/types";
import { isUsable } from "./columns";
import { type FeeOf, feesOf } from "./fees";
import { readLines } from "./lines";
import { codeOf, type FileLine, isPayable, type KnownParcel, type MatchedLine, matchLines } from "./match";
import { numeric, numericOrNull } from "./money";
import { DELIVERED_AT, owedParcels, type ParcelRow, parcelsNamed, toKnown } from "./parcels";
import { readCashSettings } from "./settings";

/** What a file is, however its rows are kept. */
export type SettlementFile = Pick<
  SettlementRecord,
  "carrier" | "rows" | "header_row" | "mapping" | "period_from" | "period_until"
>;

export interface Evaluation {
  lines: MatchedLine[];
  ignored: number;
  /** The days whose parcels should be in the file, as asked or as its own parcels say. */
  period_from: string | null;
  period_until: string | null;
}

/** Holds a settlement against the shop's parcels as they are now; changes nothing. */
export async function evaluate(
  container: MedusaContainer,
  sql: Sql,
  file: SettlementFile,
): Promise<Evaluation> {
  const { carrier, period_from, period_until } = file;
  if (!isUsable(file.mapping)) return { lines: [], ignored: 0, period_from, period_until };
  const settings = await readCashSettings(sql);
  const { lines, ignored } = readLines(file.rows, file.header_row, file.mapping);
  const feeOf = feesOf(container, settings);
  const known = await asKnown(await parcelsNamed(sql, carrier, namesIn(lines)), feeOf);
  const rows = [...known.keys()];
  const period = {
    from: period_from ?? edge(rows, Math.min),
    until: period_until ?? edge(rows, Math.max),
  };
  const due = await asKnown(await dueIn(sql, carrier, period), feeOf);
  const rules = { carrier, fee_tolerance: Math.round(settings.fee_tolerance * 100) };
  return {
    lines: matchLines(lines, [...known.values()], [...due.values()], rules),
    ignored,
    period_from: period.from,
    period_until: period.until,
  };
}

function namesIn(lines: readonly FileLine[]) {
  const both = (text: string) => [text, codeOf(text)];
  const unique = (names: string[]) => [...new Set(names.filter(Boolean))];
  return {
    codes: unique(lines.flatMap(({ tracking }) => both(tracking))),
    references: unique(lines.flatMap(({ reference }) => both(reference))),
  };
}

async function asKnown(rows: readonly ParcelRow[], feeOf: FeeOf): Promise<Map<ParcelRow, KnownParcel>> {
  const known = new Map<ParcelRow, KnownParcel>();
  for (const row of rows) known.set(row, toKnown(row, await feeOf(row)));
  return known;
}

const DAY = { timeZone: "Africa/Casablanca", dateStyle: "short" } as const;

/** The first or last day of delivery among the file's own parcels that wait for their cash, `YYYY-MM-DD`. */
function edge(rows: readonly ParcelRow[], pick: (...times: number[]) => number): string | null {
  const times = rows
    .filter(({ state, live, paid }) => live && state === "delivered" && !paid)
    .map(({ delivered_at }) => delivered_at.getTime());
  // One by one: a list of twenty thousand is too long for the arguments of a call.
  const [first, ...others] = times;
  if (first === undefined) return null;
  const at = others.reduce((best, time) => pick(best, time), first);
  return new Date(at).toLocaleDateString("sv-SE", DAY);
}

async function dueIn(
  sql: Sql,
  carrier: string,
  { from, until }: { from: string | null; until: string | null },
): Promise<ParcelRow[]> {
  if (!from || !until) return [];
  const day = `(${DELIVERED_AT} AT TIME ZONE 'Africa/Casablanca')::date`;
  return owedParcels(sql)
    .where("s.carrier", carrier)
    .whereRaw(`${day} BETWEEN ?::date AND ?::date`, [from, until])
    .orderBy("delivered_at");
}

/** A line as it is kept. */
export function toLineRecord(
  line: MatchedLine,
  applied: boolean,
): Omit<SettlementLineRecord, "settlement_id" | "position"> {
  const { parcel } = line;
  return {
    line: line.line,
    tracking: line.tracking,
    reference: line.reference,
    order_id: parcel?.order_id ?? null,
    number: parcel?.number ?? null,
    recipient: parcel?.recipient ?? null,
    amount: numericOrNull(line.amount),
    fee: numericOrNull(line.fee),
    net: numericOrNull(line.net),
    cod_amount: parcel ? numeric(parcel.cod) : null,
    expected_fee: numericOrNull(parcel?.expected_fee ?? null),
    expected: numericOrNull(line.expected),
    received: numericOrNull(line.received),
    problems: line.problems,
    payable: isPayable(line),
    applied,
  };
}
