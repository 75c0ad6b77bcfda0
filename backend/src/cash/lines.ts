import type { Mapping } from "./columns";
import type { FileLine } from "./match";
import { type Centimes, parseAmount } from "./money";
import type { SettlementRow } from "./read-file";

/** Rows below the header as lines; `ignored` counts those that name no parcel, such as a sum at the end. */
export function readLines(
  rows: readonly SettlementRow[],
  header: number,
  mapping: Mapping,
): { lines: FileLine[]; ignored: number } {
  const below = rows.slice(header + 1);
  const lines = below.map((row) => lineOf(row, mapping)).filter((line) => line !== null);
  return { lines, ignored: below.length - lines.length };
}

const SUM = /^(?:grand |sous[ -]?)?(?:total|totaux|somme|sum|المجموع|الإجمالي)\b/iu;

function lineOf({ line, cells }: SettlementRow, mapping: Mapping): FileLine | null {
  const cell = (column: number | null) => (column === null ? "" : (cells[column] ?? ""));
  const tracking = cell(mapping.tracking);
  const reference = cell(mapping.reference);
  if ((!tracking && !reference) || SUM.test(tracking || reference)) return null;
  const amount = moneyIn(cell(mapping.amount));
  const fee = moneyIn(cell(mapping.fee));
  const net = moneyIn(cell(mapping.net));
  const keeps = known(fee);
  return {
    line,
    tracking,
    reference,
    amount: known(amount),
    // Some carriers write what they keep as a negative number.
    fee: keeps === null ? null : Math.abs(keeps),
    net: known(net),
    unreadable: [amount, fee, net].includes("unreadable"),
  };
}

type Cell = Centimes | null | "unreadable";

function moneyIn(text: string): Cell {
  if (text === "" || text === "-") return null;
  return parseAmount(text) ?? "unreadable";
}

const known = (cell: Cell): Centimes | null => (typeof cell === "number" ? cell : null);
