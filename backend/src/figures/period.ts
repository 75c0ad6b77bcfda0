import { z } from "@medusajs/framework/zod";
import { daysOf, type Period, plusDays } from "./days";

/** The longest period that is counted, in days: a leap year. */
export const MOST_DAYS = 366;
/** What is counted when nobody says otherwise: so many days, today the last. */
const USUAL_DAYS = 7;

const day = z.iso
  .date()
  .refine((text) => text >= "1970-01-01" && text <= "2200-01-01")
  .optional();
const schema = z.object({ from: day, to: day });

export type PeriodResult = { ok: true; period: Period } | { ok: false; fields: string[] };

/** Reads `?from=&to=`; a missing end is today, a missing beginning a week before the end. Names the fields that do not fit. */
export function readPeriod(query: Record<string, unknown>, today: string): PeriodResult {
  const given = Object.entries(query).filter(([, value]) => value !== "");
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (!parsed.success)
    return { ok: false, fields: [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))] };
  const to = parsed.data.to ?? today;
  const from = parsed.data.from ?? plusDays(to, 1 - USUAL_DAYS);
  if (from > to) return { ok: false, fields: ["from"] };
  if (daysOf({ from, to }) > MOST_DAYS) return { ok: false, fields: ["to"] };
  return { ok: true, period: { from, to } };
}
