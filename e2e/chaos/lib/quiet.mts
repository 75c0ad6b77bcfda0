// Waits until nothing is left to do: no order on its way, no job waiting, locked or given up, no row unwritten.
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";

/** Jobs that plan themselves again for ever. */
export const RECURRING = ["sweep", "shipment.poll"];

const OPEN = `
  SELECT (SELECT count(*) FROM order_flow WHERE state IN ('pending', 'confirmed') AND hold_reason IS NULL)::int AS orders,
         (SELECT count(*) FROM sheet_row WHERE state <> 'written' OR written < wanted)::int AS rows,
         (SELECT count(*) FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
           WHERE t.identifier <> ALL ($1))::int AS jobs`;

type Open = { orders: number; rows: number; jobs: number };

/** Returns how long it took (ms) and what is still open: all zero when it is quiet. */
export async function untilQuiet(db: pg.Pool, limitMs: number): Promise<{ tookMs: number; open: Open }> {
  const started = Date.now();
  for (;;) {
    const { rows } = await db.query<Open>(OPEN, [RECURRING]);
    const open = rows[0] ?? { orders: 0, rows: 0, jobs: 0 };
    const tookMs = Date.now() - started;
    if (open.orders + open.rows + open.jobs === 0 || tookMs > limitMs) return { tookMs, open };
    await sleep(500);
  }
}
