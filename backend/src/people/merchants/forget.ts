import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MerchantDocument } from "./merchant";
import { documentsOlderThan, removeDocument } from "./store";

/** Files younger than this may belong to a paper that is just being kept. */
const STRAY_MS = 60 * 60_000;
const MOST = 100;

/**
 * Removes the companies and papers of deleted accounts: the files first, so that a crash leaves a row that is found again,
 * never a file that is not.
 */
export async function forgetDeleted(db: Knex): Promise<void> {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `SELECT m.id FROM merchant m LEFT JOIN "user" u ON u.id = m.user_id AND u.deleted_at IS NULL
      WHERE u.id IS NULL LIMIT ?`,
    [MOST],
  );
  for (const { id } of rows) await forget(db, id);
}

const forget = (db: Knex, id: string): Promise<void> =>
  db.transaction(async (sql) => {
    await sql("merchant").where({ id }).forUpdate().first("id");
    const papers = await sql<MerchantDocument>("merchant_document").where({ merchant_id: id }).select("id");
    for (const paper of papers) await removeDocument(paper.id);
    await sql("merchant").where({ id }).delete();
  });

let lookedAt = 0;

/**
 * Removes the files of papers that were replaced, or never kept, when their process died in between. It looks once an
 * hour, however often it is asked.
 */
export async function forgetStrays(db: Knex, now = Date.now()): Promise<void> {
  if (now - lookedAt < STRAY_MS) return;
  lookedAt = now;
  const old = await documentsOlderThan(STRAY_MS);
  if (old.length === 0) return;
  const rows = await db<MerchantDocument>("merchant_document").whereIn("id", old).select("id");
  const kept = new Set(rows.map(({ id }) => id));
  for (const id of old) if (!kept.has(id)) await removeDocument(id);
}
