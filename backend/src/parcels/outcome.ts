import type { MedusaContainer } from "@medusajs/framework/types";
import type { CreateResult } from "@souk/carrier-kit";
import { knexOf, type Sql } from "../db/transaction";
import { mailShop } from "../mail/shop-mail";
import { countAsked } from "../modules/cities/desk-store";
import { ERRORS } from "../modules/errors";
import type { ErrorsService, StaffMessage } from "../modules/errors/service";
import { recordNote } from "../modules/handover/service";
import { updateShipment } from "../modules/shipping/repository";
import type { Shipment } from "../modules/shipping/types";
import { enqueue } from "../worker/enqueue";
import { messageOf, notEnabledMessage } from "./messages";
import { SETTLE_SECONDS } from "./timing";

export type Attempt =
  | { kind: "result"; result: CreateResult }
  | { kind: "lookup_failed"; message?: string }
  /** Nothing was sent: the carrier was switched off meanwhile. */
  | { kind: "not_enabled" };

/** Pauses before the next try of what was surely not carried out; from the third on, people are told. */
const PAUSES = [5, 15, 60, 300, 900];
const TELL_AFTER = 3;

/** Writes down what a call proved, with everything that follows from it, in one transaction. */
export async function settle(
  container: MedusaContainer,
  shipment: Shipment,
  attempt: Attempt,
): Promise<void> {
  const errors: ErrorsService = container.resolve(ERRORS);
  await knexOf(container).transaction(async (sql) => {
    if (attempt.kind === "lookup_failed") return retryLookup(sql, errors, shipment, attempt.message);
    if (attempt.kind === "not_enabled")
      return refused(sql, errors, shipment, {
        kind: "not_enabled",
        message: notEnabledMessage(shipment.carrier),
      });
    const { result } = attempt;
    if (result.outcome === "created") return created(sql, errors, shipment, result);
    if (result.outcome === "refused") {
      const message = messageOf(shipment.carrier, "refused", result);
      return refused(sql, errors, shipment, { kind: result.reason ?? "refused", message });
    }
    if (result.outcome === "uncertain") return uncertain(sql, shipment, result);
    return notExecuted(sql, errors, shipment, result);
  });
}

async function created(
  sql: Sql,
  errors: ErrorsService,
  shipment: Shipment,
  result: CreateResult,
): Promise<void> {
  await updateShipment(sql, shipment.id, {
    state: "created",
    status: "created",
    tracking_number: result.tracking_number ?? null,
    carrier_ref: result.carrier_id ?? null,
    label_url: result.label_url ?? null,
    fee: result.fee ?? null,
    sending_for: null,
    last_error: null,
  });
  const { carrier, id: shipment_id } = shipment;
  if (result.delivery_note) await recordNote(sql, { carrier, shipment_id, note: result.delivery_note });
  await errors.resolve("shipment", shipment.reference, sql);
  const { order_id } = shipment;
  const payload = { order_id, shipment_id: shipment.id, raw_status: null, occurred_at: null } as const;
  await enqueue(
    sql,
    "order.follow-shipment",
    { ...payload, status: "created" },
    { queue: `order:${order_id}` },
  );
}

/** The carrier said no: the order stays confirmed, the reason is shown, a person decides. */
async function refused(
  sql: Sql,
  errors: ErrorsService,
  shipment: Shipment,
  error: { kind: string; message: StaffMessage },
): Promise<void> {
  await updateShipment(sql, shipment.id, { state: "refused", sending_for: null, last_error: error });
  await tell(sql, errors, shipment, error);
  if (error.kind.startsWith("city_")) await countRefusedCity(sql, shipment);
}

/** The desk of cities shows first what orders wait for. */
async function countRefusedCity(sql: Sql, { carrier, order_id }: Shipment): Promise<void> {
  const order: { city_id: string | null } | undefined = await sql("order_flow")
    .where({ order_id })
    .first("city_id");
  if (order?.city_id) await countAsked(sql, [carrier], order.city_id);
}

/** It may exist: wait until nothing can be under way any more, then look it up. */
async function uncertain(sql: Sql, shipment: Shipment, result: CreateResult): Promise<void> {
  await updateShipment(sql, shipment.id, {
    state: "uncertain",
    sending_for: SETTLE_SECONDS,
    last_error: { kind: "uncertain", message: messageOf(shipment.carrier, "uncertain", result) },
  });
  await again(sql, shipment.order_id, SETTLE_SECONDS + 0.2);
}

async function retryLookup(
  sql: Sql,
  errors: ErrorsService,
  shipment: Shipment,
  detail: string | undefined,
): Promise<void> {
  const message = messageOf(shipment.carrier, "uncertain", { message: detail });
  const pause = pauseAfter(shipment.attempts);
  await updateShipment(sql, shipment.id, {
    state: "uncertain",
    sending_for: pause,
    last_error: { kind: "uncertain", message },
  });
  if (shipment.attempts + 1 >= TELL_AFTER) await tell(sql, errors, shipment, { kind: "uncertain", message });
  await again(sql, shipment.order_id, pause + 0.2);
}

/** Wrong keys, a 429, nobody there: surely no parcel was made, so it may simply be tried again. */
async function notExecuted(
  sql: Sql,
  errors: ErrorsService,
  shipment: Shipment,
  result: CreateResult,
): Promise<void> {
  const message = messageOf(shipment.carrier, result.outcome, result);
  const asked = (result.retry_after_ms ?? 0) / 1000;
  const pause = Math.max(asked, pauseAfter(shipment.attempts));
  await updateShipment(sql, shipment.id, {
    state: "planned",
    sending_for: null,
    last_error: { kind: result.outcome, message },
  });
  if (shipment.attempts + 1 >= TELL_AFTER)
    await tell(sql, errors, shipment, { kind: result.outcome, message });
  await again(sql, shipment.order_id, pause);
}

const pauseAfter = (attempts: number): number => PAUSES[Math.min(attempts, PAUSES.length - 1)] ?? 900;

async function tell(
  sql: Sql,
  errors: ErrorsService,
  shipment: Shipment,
  error: { kind: string; message: StaffMessage },
): Promise<void> {
  const fresh = await errors.raise(
    {
      target: "shipment",
      subject: shipment.reference,
      order_id: shipment.order_id,
      tries: shipment.attempts + 1,
      ...error,
    },
    sql,
  );
  if (fresh)
    await mailShop(sql, {
      about: `shipment:${shipment.reference}:${error.kind}`,
      order: shipment.reference,
      message: error.message,
    });
}

/** The same job later; at most one waits for an order. */
export function again(sql: Sql, orderId: string, inSeconds: number): Promise<void> {
  return enqueue(
    sql,
    "shipment.create",
    { order_id: orderId },
    { key: `shipment:${orderId}`, queue: `shipment:${orderId}`, inSeconds },
  );
}
