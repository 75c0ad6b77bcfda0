import { randomUUID } from "node:crypto";
import type { Sql } from "../../db/transaction";
import type { BlockReason } from "./block-reasons";
import type { Actor } from "./types";

/** A phone (E.164) whose orders wait for a person, until it is lifted or has expired. */
export interface BlockedPhone {
  id: string;
  phone: string;
  reason: BlockReason;
  note: string | null;
  expires_at: Date | null;
  created_by: Actor;
  created_at: Date;
  lifted_at: Date | null;
}

const SHOWN = ["id", "phone", "reason", "note", "expires_at", "created_by", "created_at", "lifted_at"];
/** As SQL, of a row of `blocked_phone`. */
export const LIVE = "lifted_at IS NULL AND (expires_at IS NULL OR expires_at > now())";

/** The block that holds for a phone now. */
export function liveBlock(sql: Sql, phone: string): Promise<BlockedPhone | undefined> {
  return sql("blocked_phone").where({ phone }).whereRaw(LIVE).first(SHOWN);
}

/** Blocks a phone; undefined when it is blocked already. */
export function blockPhone(
  sql: Sql,
  block: Pick<BlockedPhone, "phone" | "reason" | "note" | "expires_at" | "created_by">,
): Promise<BlockedPhone | undefined> {
  return sql.transaction(async (inner) => {
    // An expired block ended when it expired; the unique index has no clock.
    await inner("blocked_phone")
      .where({ phone: block.phone })
      .whereNull("lifted_at")
      .where("expires_at", "<=", inner.fn.now())
      .update({ lifted_at: inner.ref("expires_at") });
    const [row] = await inner("blocked_phone")
      .insert({ id: `blk_${randomUUID()}`, ...block })
      .onConflict(inner.raw("(phone) where lifted_at is null"))
      .ignore()
      .returning(SHOWN);
    return row;
  });
}

/** Lifts a block; one that was lifted before stays as it is. Undefined when there is none of this id. */
export async function liftBlock(sql: Sql, id: string, by: Actor): Promise<BlockedPhone | undefined> {
  await sql("blocked_phone")
    .where({ id })
    .whereNull("lifted_at")
    .update({ lifted_at: sql.fn.now(), lifted_by: by });
  return sql("blocked_phone").where({ id }).first(SHOWN);
}

/** The newest first; `live`: those that hold, else those that ended. */
export async function listBlocks(
  sql: Sql,
  wanted: { live: boolean; phone: string | null; limit: number; offset: number },
): Promise<{ blocks: BlockedPhone[]; count: number }> {
  const { live, phone, limit, offset } = wanted;
  const found = sql("blocked_phone").whereRaw(live ? LIVE : `NOT (${LIVE})`);
  if (phone) void found.where({ phone });
  const [blocks, [total]] = await Promise.all([
    found
      .clone()
      .orderBy([
        { column: "created_at", order: "desc" },
        { column: "id", order: "desc" },
      ])
      .limit(limit)
      .offset(offset)
      .select(SHOWN),
    found.clone().count({ count: "*" }),
  ]);
  return { blocks, count: Number(total?.count) };
}
