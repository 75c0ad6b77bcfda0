import type { Sql } from "../../db/transaction";
import type { BlockReason } from "./block-reasons";
import { LIVE } from "./blocked-phones";
import type { OrderSettings } from "./settings";

/** What the shop knows about the phone of an order that is being placed. */
export interface PhoneFacts {
  /** Why the phone is blocked now. */
  block: BlockReason | null;
  /** The number of an order that looks the same and came within the window. */
  twin: string | null;
  /** Its orders that have not come to an end. */
  open: number;
  /** Its orders of the last 24 hours, cancelled ones included. */
  day: number;
}

/** A phone of more orders is over every cap: counting on would only take time. */
const COUNTED = 1_000;

type Caps = Pick<
  OrderSettings,
  "cod_validation" | "max_open_orders_per_phone" | "max_orders_per_phone_per_day"
>;

/**
 * Holds off other orders of this phone until the caller's transaction ends: what `phoneFacts` counts after it is what
 * counts when this order is written, however many are placed at once.
 */
export async function lockPhone(sql: Sql, phone: string): Promise<void> {
  await sql.raw("SELECT pg_advisory_xact_lock(hashtext('phone_customer'), hashtext(?))", [phone]);
}

/** One question for all checks, since every order asks it; ask it under `lockPhone`. */
export async function phoneFacts(
  sql: Sql,
  order: { phone: string; content_hash: string },
  settings: Pick<OrderSettings, "duplicate_minutes">,
): Promise<PhoneFacts> {
  const { rows } = await sql.raw<{ rows: PhoneFacts[] }>(
    `SELECT (SELECT reason FROM blocked_phone WHERE phone = :phone AND ${LIVE}) AS block,
            (SELECT number FROM order_flow WHERE phone = :phone AND content_hash = :hash AND state <> 'canceled'
                AND placed_at > now() - make_interval(mins => :minutes)
              ORDER BY placed_at DESC LIMIT 1) AS twin,
            (SELECT count(*)::int FROM (SELECT 1 FROM order_flow WHERE phone = :phone
                AND state NOT IN ('delivered', 'returned', 'lost', 'canceled') LIMIT :most) opened) AS open,
            (SELECT count(*)::int FROM (SELECT 1 FROM order_flow WHERE phone = :phone
                AND placed_at > now() - interval '24 hours' LIMIT :most) placed) AS day`,
    { phone: order.phone, hash: order.content_hash, minutes: settings.duplicate_minutes, most: COUNTED },
  );
  return rows[0] ?? { block: null, twin: null, open: 0, day: 0 };
}

/** Why an order waits for a person; null when it may be confirmed at once. Staff read it, shoppers never do. */
export function holdReason(
  order: { phone: string; payment: "cod" | "online" },
  facts: PhoneFacts,
  settings: Caps,
): string | null {
  if (facts.block) return `blocked phone: ${facts.block}`;
  if (facts.twin) return `duplicate of ${facts.twin}`;
  if (order.payment !== "cod") return null;
  const { max_open_orders_per_phone: open, max_orders_per_phone_per_day: day } = settings;
  // An order that was taken in without a phone shares its emptiness with others, and nothing else.
  if (order.phone && open && facts.open >= open) return `open orders: ${facts.open}`;
  if (order.phone && day && facts.day >= day) return `orders in a day: ${facts.day}`;
  return settings.cod_validation === "manual" ? "manual validation" : null;
}
