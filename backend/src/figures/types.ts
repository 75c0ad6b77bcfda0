import type { OrderState } from "@souk/contracts";
import type { Need } from "../order-desk/choices";
import type { Period } from "./days";

/** Orders, and what they come to in dirhams. */
export interface Amount {
  orders: number;
  amount: number;
}

/** What became of a number of orders; each count is defined in docs/figures.md. */
export interface Counts {
  placed: Amount;
  delivered: Amount;
  cash_in: Amount;
  /** Orders that were confirmed once, whatever came after. */
  confirmed: number;
  /** Orders that were canceled without ever being confirmed. */
  dropped: number;
  /** Orders that came back, or are coming: `RETURNS`. */
  returns: number;
  lost: number;
}

/** The counts with their rates, each from 0 to 1; null where there is nothing to divide by. */
export interface Totals extends Counts {
  confirmation_rate: number | null;
  delivery_rate: number | null;
  return_rate: number | null;
}

export type ByDay = { day: string } & Totals;
export type ByCity = { city: string } & Totals;
/** `carrier` is null for orders without a parcel. */
export type ByCarrier = { carrier: string | null } & Totals;

/** `GET /admin/ops/figures`. */
export interface Figures {
  period: Period;
  before: Period;
  totals: Totals;
  previous: Totals;
  /** Every day of the period, the first one first. */
  days: ByDay[];
  /** The cities with the most orders. */
  cities: ByCity[];
  carriers: ByCarrier[];
  orders_today: number;
  /** The day that it is in Morocco. */
  today: string;
  /** How many orders need a person now, whenever they were placed. */
  needs: Record<Need, number>;
}

/** States of an order that came back, or is coming. */
export const RETURNS: readonly OrderState[] = ["refused", "returning", "returned"];
