import { setTimeout as sleep } from "node:timers/promises";
import type { Sql } from "../../db/transaction";

/** The first whole second after `now`: a token tells its time in whole seconds, so this second's cannot be told apart. */
export const floorAfter = (now: Date): Date => new Date((Math.floor(now.getTime() / 1000) + 1) * 1000);

/** Whether a token made at `issuedAt` (seconds) counts; one that tells no time does not once there is a floor. */
export function countsFrom(floor: Date | undefined, issuedAt: number | undefined): boolean {
  if (!floor) return true;
  return issuedAt !== undefined && issuedAt * 1000 >= floor.getTime();
}

/** Ends every token and cookie that an identity has. Returns when a new one may be made, at most a second later. */
export async function endTokensOf(sql: Sql, authIdentityId: string, now = new Date()): Promise<void> {
  const valid_from = floorAfter(now);
  await sql.raw(
    `INSERT INTO customer_token_floor (auth_identity_id, valid_from) VALUES (?, ?)
     ON CONFLICT (auth_identity_id) DO UPDATE
       SET valid_from = greatest(customer_token_floor.valid_from, excluded.valid_from)`,
    [authIdentityId, valid_from],
  );
  await sleep(Math.max(0, valid_from.getTime() - Date.now()));
}

/** From when on an identity's tokens count; undefined: all of them. One query by primary key. */
export async function tokenFloorOf(sql: Sql, authIdentityId: string): Promise<Date | undefined> {
  const row: { valid_from: Date } | undefined = await sql("customer_token_floor")
    .where({ auth_identity_id: authIdentityId })
    .first("valid_from");
  return row?.valid_from;
}
