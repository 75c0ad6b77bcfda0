import type { MedusaContainer } from "@medusajs/framework/types";
import type { JobName } from "@souk/contracts";
import { knexOf, type Sql } from "../db/transaction";
import { SESSIONS } from "../modules/sessions";
import type { SessionsService } from "../modules/sessions/service";
import { schedulePoll } from "../parcels/poll";
import { scheduleCityRefresh } from "../parcels/refresh-cities";
import { forgetDeleted, forgetStrays } from "../people/merchants/forget";
import { enqueue } from "../worker/enqueue";
import { adoptOrders } from "./adopt";

export const SWEEP_SECONDS = Number(process.env.SWEEP_SECONDS ?? 60);
const MOST = 500;

export function scheduleSweep(sql: Sql, inSeconds: number): Promise<void> {
  return enqueue(
    sql,
    "sweep",
    {},
    { key: "sweep", keyMode: "earliest", queue: "sweep", inSeconds, priority: 5 },
  );
}

/** Finds what an event or a job lost and adds it again. Everything it adds is safe to run twice. */
export async function sweep(container: MedusaContainer): Promise<void> {
  const db = knexOf(container);
  await scheduleSweep(db, SWEEP_SECONDS);
  await adoptOrders(container);
  await sweepSheet(db);
  await sweepParcels(db);
  await sweepHusks(db);
  await schedulePoll(db, 0);
  await scheduleCityRefresh(db);
  await container.resolve<SessionsService>(SESSIONS).forgetOld();
  await forgetDeleted(db);
  await forgetStrays(db);
}

/** Orders past `pending` without a row, or whose row is due and nobody flushes. */
async function sweepSheet(db: Sql): Promise<void> {
  await db.raw(
    `SELECT graphile_worker.add_job('sheet.mark', json_build_object('order_id', o.order_id), job_key := 'sheet:' || o.order_id)
       FROM order_flow o
      WHERE o.state NOT IN ('pending') AND o.state_at < now() - interval '30 seconds'
        AND EXISTS (SELECT 1 FROM order_flow_history h WHERE h.order_id = o.order_id AND h.to_state = 'confirmed')
        AND NOT EXISTS (SELECT 1 FROM sheet_row s WHERE s.order_id = o.order_id)
        AND NOT EXISTS (SELECT 1 FROM graphile_worker._private_jobs j WHERE j.key = 'sheet:' || o.order_id)
      LIMIT ?`,
    [MOST],
  );
  await db.raw(
    `SELECT graphile_worker.add_job('sheet.flush', '{}'::json, queue_name := 'sheet', job_key := 'sheet.flush')
      WHERE EXISTS (SELECT 1 FROM sheet_row WHERE state IN ('due', 'failed') AND due_at <= now())`,
  );
}

/** Confirmed orders that have no created or refused parcel and no job that makes one. */
async function sweepParcels(db: Sql): Promise<void> {
  await db.raw(
    `SELECT graphile_worker.add_job('shipment.create', json_build_object('order_id', o.order_id),
              queue_name := 'shipment:' || o.order_id, job_key := 'shipment:' || o.order_id)
       FROM order_flow o
       LEFT JOIN shipment s ON s.order_id = o.order_id AND s.live
      WHERE o.state = 'confirmed' AND o.state_at < now() - interval '30 seconds'
        AND (s.id IS NULL AND NOT EXISTS (SELECT 1 FROM shipment e WHERE e.order_id = o.order_id) OR s.state IN ('planned', 'sending', 'uncertain'))
        AND NOT EXISTS (SELECT 1 FROM graphile_worker._private_jobs j WHERE j.key = 'shipment:' || o.order_id)
      LIMIT ?`,
    [MOST],
  );
}

/** Jobs that are only ever added with a key. */
const KEYED: readonly JobName[] = [
  "sheet.mark",
  "sheet.flush",
  "shipment.create",
  "shipment.cancel",
  "shipment.poll",
  "cities.refresh",
  "medusa.follow",
  "cash.capture",
  "mail.send",
  "sweep",
];

/**
 * A job that is added anew while it runs loses its key and its tries to the new one; when that run then dies or fails,
 * graphile-worker keeps the empty husk for ever.
 */
async function sweepHusks(db: Sql): Promise<void> {
  await db.raw(
    `DELETE FROM graphile_worker._private_jobs j USING graphile_worker._private_tasks t
      WHERE t.id = j.task_id AND t.identifier = ANY (?)
        AND j.key IS NULL AND j.locked_at IS NULL AND j.attempts >= j.max_attempts`,
    [[...KEYED]],
  );
}
