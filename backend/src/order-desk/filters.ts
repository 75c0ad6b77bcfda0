import { z } from "@medusajs/framework/zod";
import { ORDER_STATES, type OrderState } from "@souk/contracts";
import {
  NEEDS,
  type Need,
  PAYMENT_FILTERS,
  type PaymentFilter,
  SHEET_FILTERS,
  type SheetFilter,
  SORTS,
  type Sort,
} from "./choices";

/** Which orders are meant. What is missing does not matter. */
export interface OrderFilter {
  /** Any of these; none means every state. */
  states: readonly OrderState[];
  /** Days of placing in Africa/Casablanca, `YYYY-MM-DD`, both inclusive. */
  from?: string;
  to?: string;
  /** A city in any spelling the directory knows. */
  city?: string;
  /** The carrier of the live parcel, by id. */
  carrier?: string;
  payment?: PaymentFilter;
  sheet?: SheetFilter;
  /** Totals in dirhams, both inclusive. */
  min?: number;
  max?: number;
  /** Order number, name, phone in any form, tracking number or city. */
  q?: string;
  needs?: Need;
}

export interface OrderPage {
  sort: Sort;
  limit: number;
  offset: number;
}

const amount = z.coerce.number().min(0).max(100_000_000).optional();
const day = z.iso
  .date()
  .refine((text) => text >= "1970-01-01" && text <= "2200-01-01")
  .optional();
const states = z
  .string()
  .max(200)
  .transform((list) => [...new Set(list.split(",").filter(Boolean))])
  .pipe(z.array(z.enum(ORDER_STATES)));

/** One line of text: a control character is no part of any name, and none may reach the database. */
const line = z
  .string()
  .trim()
  .max(120)
  .regex(/^\P{Cc}*$/u)
  .optional();

const filterShape = {
  state: states.default([]),
  from: day,
  to: day,
  city: line,
  carrier: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional(),
  payment: z.enum(PAYMENT_FILTERS).optional(),
  sheet: z.enum(SHEET_FILTERS).optional(),
  min: amount,
  max: amount,
  q: line,
  needs: z.enum(NEEDS).optional(),
};
const pageShape = {
  sort: z.enum(SORTS).default("-placed_at"),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
};
const schema = z.strictObject({ ...filterShape, ...pageShape });

export type FilterResult =
  | { ok: true; filter: OrderFilter; page: OrderPage }
  | { ok: false; fields: string[] };

/**
 * Reads the query of a list: `?state=pending,confirmed&from=2026-11-01&to=2026-11-30&city=fes&carrier=sendit&payment=due&
 * sheet=failed&min=100&max=500&q=0612000001&needs=late&sort=-placed_at&limit=25&offset=0`. Empty values count as missing;
 * `locale` is the reader's. Gives the names of what is wrong otherwise.
 */
export function readOrderFilter(query: Record<string, unknown>): FilterResult {
  const given = Object.entries(query).filter(([key, value]) => value !== "" && key !== "locale");
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (!parsed.success) return { ok: false, fields: [...new Set(parsed.error.issues.flatMap(fieldsOf))] };
  const { state, sort, limit, offset, ...rest } = parsed.data;
  return { ok: true, filter: { states: state, ...rest }, page: { sort, limit, offset } };
}

const fieldsOf = (issue: z.core.$ZodIssue): string[] =>
  issue.code === "unrecognized_keys" ? issue.keys : [String(issue.path[0] ?? "")];
