import type pg from "pg";

/** Whether the order is in `state`, the sheet says so, and no job about it is left. */
export async function settled(db: pg.Pool, orderId: string, state: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `SELECT 1 FROM order_flow o JOIN sheet_row s USING (order_id)
      WHERE o.order_id = $1 AND o.state = $2 AND s.state = 'written' AND s.written = s.wanted
        AND NOT EXISTS (SELECT 1 FROM graphile_worker._private_jobs j WHERE j.payload->>'order_id' = o.order_id)`,
    [orderId, state],
  );
  return rowCount === 1;
}
