import type { Problem } from "../../../cash/match";
import type { SettlementState } from "../../../modules/cash/types";
import type { WordKey } from "../../i18n/en";
import type { Colour } from "../../lib/colours";

/** The ages of what is owed, in the order of `AGES` (cash/owed.ts). */
export const AGE_WORDS: readonly WordKey[] = ["cash.days.d0", "cash.days.d1", "cash.days.d2", "cash.days.d3"];

export const SETTLEMENT_COLOUR: Record<SettlementState, Colour> = {
  preview: "orange",
  confirmed: "green",
  discarded: "grey",
};

/** Red is money that does not agree, orange a parcel that does not. */
export const PROBLEM_COLOUR: Record<Problem, Colour> = {
  missing: "orange",
  double: "orange",
  foreign: "orange",
  not_delivered: "orange",
  already_paid: "grey",
  unreadable: "red",
  wrong_amount: "red",
  wrong_fee: "red",
};

/** A difference with its sign where it belongs, also beside Arabic words. */
export function signed(money: (amount: number) => string, difference: number): string {
  const sign = difference === 0 ? "" : difference < 0 ? "\u200E−" : "\u200E+";
  return `${sign}${money(Math.abs(difference))}`;
}
