import { resolveCity } from "@souk/cities";
import type { OrderState } from "@souk/contracts";
import type { OrderSettings } from "../modules/order-flow/settings";
import type { Need, PaymentFilter, SheetFilter } from "./choices";
import { allOf, type Condition } from "./condition";
import type { OrderFilter } from "./filters";
import { searchCondition } from "./search";

/** States in which nothing is collected any more, as the order page says. */
export const NOTHING_TO_COLLECT: readonly OrderState[] = [
  "refused",
  "returning",
  "returned",
  "lost",
  "canceled",
];
/** States on the way to the shopper: these can be late. */
export const ON_THE_WAY: readonly OrderState[] = [
  "confirmed",
  "awaiting_pickup",
  "shipped",
  "out_for_delivery",
];
/** Rows of the sheet that wait for a person. */
export const SHEET_FAILED = ["failed", "missing", "invalid"] as const;
/** Why a carrier's call is not even made: nobody mapped the place. */
export const UNMAPPED = ["city_unknown", "city_ambiguous"] as const;

/** What the limits of the shop's settings say, and whether whoever asks may see phones. */
export interface WhereContext {
  settings: Pick<OrderSettings, "pending_minutes" | "late_days">;
  /** The reader's phones are masked. */
  masked?: boolean;
}

/** The filter as SQL about `order_flow o`; with `anyState` its states are left out, as for counting each state. */
export function whereOrders(filter: OrderFilter, context: WhereContext, anyState = false): Condition {
  const { from, to, city, carrier, payment, sheet, min, max, q, needs } = filter;
  const conditions = [
    !anyState && filter.states.length > 0 && inStates(filter.states),
    from && { sql: `o.placed_at >= ${MIDNIGHT}`, values: [from] },
    to && { sql: `o.placed_at < ${NEXT_MIDNIGHT}`, values: [to] },
    city && { sql: "o.city = ANY (?)", values: [[city, resolveCity(city).city?.name.latin ?? city]] },
    carrier && { sql: liveParcel("s.carrier = ?"), values: [carrier] },
    payment && paid(payment),
    sheet && inSheet(sheet),
    min !== undefined && { sql: "o.total >= ?", values: [min] },
    max !== undefined && { sql: "o.total <= ?", values: [max] },
    needs && needing(needs, context),
    q && searchCondition(q, { exact: context.masked ?? false }),
  ];
  return allOf(conditions.filter((one): one is Condition => Boolean(one)));
}

const MIDNIGHT = "(?::date)::timestamp AT TIME ZONE 'Africa/Casablanca'";
const NEXT_MIDNIGHT = "(?::date + 1)::timestamp AT TIME ZONE 'Africa/Casablanca'";

const inStates = (states: readonly OrderState[]): Condition => ({
  sql: "o.state = ANY (?)",
  values: [states],
});

const liveParcel = (condition: string): string =>
  `o.order_id IN (SELECT s.order_id FROM shipment s WHERE s.live AND ${condition})`;

const CAPTURED = `EXISTS (SELECT FROM order_payment_collection l
  JOIN payment p ON p.payment_collection_id = l.payment_collection_id
  WHERE l.order_id = o.order_id AND p.captured_at IS NOT NULL AND p.deleted_at IS NULL AND l.deleted_at IS NULL)`;

/** As `paymentStanding` shows it on the order page. */
function paid(payment: PaymentFilter): Condition {
  if (payment === "captured") return { sql: CAPTURED, values: [] };
  const ended = payment === "canceled" ? "o.state = ANY (?)" : "o.state <> ALL (?)";
  return { sql: `${ended} AND NOT ${CAPTURED}`, values: [NOTHING_TO_COLLECT] };
}

const ROW_STATES: Record<Exclude<SheetFilter, "none">, readonly string[]> = {
  waiting: ["due"],
  written: ["written"],
  failed: SHEET_FAILED,
};

function inSheet(sheet: SheetFilter): Condition {
  if (sheet === "none")
    return { sql: "NOT EXISTS (SELECT FROM sheet_row r WHERE r.order_id = o.order_id)", values: [] };
  const sql = "o.order_id IN (SELECT r.order_id FROM sheet_row r WHERE r.state = ANY (?))";
  return { sql, values: [ROW_STATES[sheet]] };
}

function needing(need: Need, { settings }: WhereContext): Condition {
  switch (need) {
    case "pending_long":
      return {
        sql: "o.state = 'pending' AND o.placed_at < now() - make_interval(mins => ?)",
        values: [settings.pending_minutes],
      };
    case "late":
      return {
        sql: "o.state = ANY (?) AND o.placed_at < now() - make_interval(days => ?)",
        values: [ON_THE_WAY, settings.late_days],
      };
    case "export_failed":
      return inSheet("failed");
    case "parcel_refused":
      return { sql: `o.state = 'confirmed' AND ${liveParcel("s.state = 'refused'")}`, values: [] };
    case "unmapped_city": {
      const refused = liveParcel("s.state = 'refused' AND s.last_error ->> 'kind' = ANY (?)");
      return { sql: `o.state = 'confirmed' AND ${refused}`, values: [UNMAPPED] };
    }
  }
}
