import { latinDigits, toE164 } from "@souk/carrier-kit";
import { resolveCity } from "@souk/cities";
import type { Condition } from "./condition";

/** Shorter parts of a number are found in too many orders. */
const LEAST_DIGITS = 4;
/** More words than a name and a city have. */
const MOST_WORDS = 8;

/**
 * The orders that a person means by what they typed: a whole phone in any form, an order number, a tracking number, words of
 * the name and city (each by its beginning), a city in any script. Each way has an index of its own. With `exact` phones are
 * found by the whole number only: who may not see phones must not guess them digit by digit.
 */
export function searchCondition(q: string, { exact }: { exact: boolean }): Condition | null {
  const text = latinDigits(q).trim();
  const ways = [
    ...phoneWays(text, exact),
    ...numberWays(text),
    ...trackingWays(text),
    ...wordWays(text),
    ...cityWays(text),
  ];
  if (ways.length === 0) return q.trim() ? { sql: "false", values: [] } : null;
  return {
    sql: ways.map(({ sql }) => sql).join(" OR "),
    values: ways.flatMap(({ values }) => values),
  };
}

const DIGITS_ONLY = /^[\d\s+().\-/]+$/;
const way = (sql: string, ...values: unknown[]): Condition => ({ sql, values });

function phoneWays(text: string, exact: boolean): Condition[] {
  if (!DIGITS_ONLY.test(text)) return [];
  const whole = toE164(text);
  if (whole) return [way("o.phone = ?", whole)];
  const national = text
    .replace(/\D/g, "")
    .replace(/^(00)?212/, "")
    .replace(/^0/, "");
  if (exact || national.length < LEAST_DIGITS) return [];
  return [way("o.phone LIKE ?", `+212${national}%`)];
}

function numberWays(text: string): Condition[] {
  const digits = text.replace(/^#/, "");
  return /^\d{4,8}$/.test(digits) ? [way("o.number LIKE ?", `${digits}%`)] : [];
}

function trackingWays(text: string): Condition[] {
  if (!/^[\w./-]{4,60}$/.test(text) || !/\d/.test(text)) return [];
  const begins = `${text.toUpperCase().replace(/[\\%_]/g, "\\$&")}%`;
  const parcels =
    "SELECT order_id FROM shipment WHERE tracking_number IS NOT NULL AND upper(tracking_number) LIKE ?";
  // As an array it is looked up in the orders' own index, and joins the other ways in one bitmap.
  return [way(`o.order_id = ANY (ARRAY(${parcels}))`, begins)];
}

/** Words as letters and digits of any script: nothing else reaches the query's own language. */
function wordWays(text: string): Condition[] {
  if (!/\p{L}/u.test(text)) return [];
  const words = text
    .normalize("NFC")
    .replace(/[\u064b-\u0652\u0640]/g, "")
    .match(/[\p{L}\p{N}]+/gu);
  if (!words) return [];
  const some = words.slice(0, MOST_WORDS);
  const query = some.map(() => "to_tsquery('simple', souk_fold(?) || ':*')").join(" && ");
  return [way(`souk_order_words(o.customer_name, o.city) @@ (${query})`, ...some)];
}

function cityWays(text: string): Condition[] {
  const { city } = /\p{L}/u.test(text) ? resolveCity(text) : { city: null };
  return city ? [way("o.city = ?", city.name.latin)] : [];
}
