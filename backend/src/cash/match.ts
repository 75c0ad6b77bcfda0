import type { Centimes } from "./money";

/** What is wrong with a line, or with a parcel that has none. */
export const PROBLEMS = [
  "missing",
  "double",
  "foreign",
  "not_delivered",
  "already_paid",
  "unreadable",
  "wrong_amount",
  "wrong_fee",
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** A line as the carrier wrote it; null where it has no such cell, "unreadable" where the cell is no amount. */
export interface FileLine {
  line: number;
  tracking: string;
  reference: string;
  amount: Centimes | null;
  fee: Centimes | null;
  net: Centimes | null;
  unreadable: boolean;
}

/** A parcel as the shop knows it. */
export interface KnownParcel {
  shipment_id: string;
  order_id: string;
  number: string;
  recipient: string;
  carrier: string;
  tracking: string | null;
  carrier_ref: string | null;
  reference: string;
  delivered: boolean;
  /** Its cash is in already. */
  paid: boolean;
  /** Cash to collect at the door. */
  cod: Centimes;
  /** What the carrier's price list or its own answer says; null where nobody knows. */
  expected_fee: Centimes | null;
}

export interface MatchedLine extends Omit<FileLine, "line" | "unreadable"> {
  /** Null for a parcel that the file does not have. */
  line: number | null;
  parcel: KnownParcel | null;
  /** Collected at the door, as far as the file says. */
  collected: Centimes | null;
  /** What the carrier should pay out, and what it does. */
  expected: Centimes | null;
  received: Centimes | null;
  problems: Problem[];
}

export interface Rules {
  carrier: string;
  /** A fee may differ by so much. */
  fee_tolerance: Centimes;
}

/**
 * Holds the carrier's lines against the shop's parcels. `known`: every parcel that a line may mean, of any carrier; `due`: those
 * of this carrier that should be in the file.
 */
export function matchLines(
  lines: readonly FileLine[],
  known: readonly KnownParcel[],
  due: readonly KnownParcel[],
  rules: Rules,
): MatchedLine[] {
  const find = finder(known, rules.carrier);
  const seen = new Set<string>();
  const matched = lines.map((line) => {
    const parcel = find(line);
    const again = parcel !== null && seen.has(parcel.shipment_id);
    if (parcel) seen.add(parcel.shipment_id);
    return matchLine(line, parcel, again, rules);
  });
  const missing = due.filter(({ shipment_id }) => !seen.has(shipment_id));
  return [...matched, ...missing.map(missingLine)];
}

/** Whether a line's parcel can be marked as paid out: nothing but amounts may be wrong with it. */
export const isPayable = ({ parcel, received, problems }: MatchedLine): boolean =>
  parcel !== null &&
  received !== null &&
  problems.every((problem) => problem === "wrong_amount" || problem === "wrong_fee");

/** Numbers are compared as carriers print them: without case and blanks. */
export const codeOf = (text: string): string => text.replace(/\s+/g, "").toUpperCase();

function finder(known: readonly KnownParcel[], carrier: string) {
  const own = known.filter((parcel) => parcel.carrier === carrier);
  const byCode = new Map<string, KnownParcel>();
  const put = (code: string | null, parcel: KnownParcel) => {
    if (code && !byCode.has(codeOf(code))) byCode.set(codeOf(code), parcel);
  };
  for (const parcel of own) put(parcel.tracking, parcel);
  for (const parcel of own) put(parcel.carrier_ref, parcel);
  const byReference = new Map(own.map((parcel) => [codeOf(parcel.reference), parcel]));
  return ({ tracking, reference }: FileLine): KnownParcel | null => {
    const found = tracking ? byCode.get(codeOf(tracking)) : undefined;
    // A tracking number that we do not know is a stranger's, whatever reference stands beside it.
    if (tracking) return found ?? null;
    return byReference.get(codeOf(reference)) ?? null;
  };
}

function matchLine(line: FileLine, parcel: KnownParcel | null, again: boolean, rules: Rules): MatchedLine {
  const { unreadable, ...rest } = line;
  const money = parcel && !unreadable ? moneyOf(line, parcel) : NO_MONEY;
  const standing = standingOf(parcel, again, unreadable || (parcel !== null && money.collected === null));
  const problems = standing ? [standing] : parcel ? moneyProblems(line, parcel, money, rules) : [];
  return { ...rest, parcel, ...money, problems };
}

/** What makes a line's amounts beside the point. */
function standingOf(parcel: KnownParcel | null, again: boolean, unreadable: boolean): Problem | null {
  if (!parcel) return "foreign";
  if (again) return "double";
  if (parcel.paid) return "already_paid";
  if (!parcel.delivered) return "not_delivered";
  return unreadable ? "unreadable" : null;
}

interface Money {
  collected: Centimes | null;
  expected: Centimes | null;
  received: Centimes | null;
}
const NO_MONEY: Money = { collected: null, expected: null, received: null };

function moneyOf({ amount, fee, net }: FileLine, { cod, expected_fee }: KnownParcel): Money {
  const keeps = fee ?? expected_fee ?? 0;
  const expected = cod - (expected_fee ?? fee ?? 0);
  const collected = amount ?? (net === null ? null : net + keeps);
  return { collected, expected, received: net ?? (amount === null ? null : amount - keeps) };
}

function moneyProblems(line: FileLine, parcel: KnownParcel, money: Money, rules: Rules): Problem[] {
  const { amount, fee, net } = line;
  const problems: Problem[] = [];
  const doesNotAddUp = amount !== null && fee !== null && net !== null && amount - fee !== net;
  if (money.collected !== parcel.cod || doesNotAddUp) problems.push("wrong_amount");
  const off = fee === null || parcel.expected_fee === null ? 0 : Math.abs(fee - parcel.expected_fee);
  if (off > rules.fee_tolerance) problems.push("wrong_fee");
  return problems;
}

function missingLine(parcel: KnownParcel): MatchedLine {
  return {
    line: null,
    tracking: parcel.tracking ?? "",
    reference: parcel.reference,
    amount: null,
    fee: null,
    net: null,
    parcel,
    collected: null,
    expected: parcel.cod - (parcel.expected_fee ?? 0),
    received: null,
    problems: ["missing"],
  };
}
