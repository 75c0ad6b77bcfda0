import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Sql } from "../../db/transaction";
import { GENESIS, sealOf, signEnd } from "./chain";
import type { AuditHead, AuditRecord } from "./types";

/** One sealer at a time, whatever the number of processes. */
const SEAL_LOCK = 7_310_020;
const AT_ONCE = 500;

/** The end of the chain after sealing. */
export interface Sealed {
  seq: number;
  mac: string;
  signature: string;
}

/** Seals what has been recorded, in the order of recording; undefined when nothing was to do or another process does it. */
export function sealPending(db: Knex, key: string): Promise<Sealed | undefined> {
  return db.transaction(async (sql) => {
    const { rows } = await sql.raw<{ rows: { mine: boolean }[] }>(
      "SELECT pg_try_advisory_xact_lock(?) AS mine",
      [SEAL_LOCK],
    );
    if (!rows[0]?.mine) return undefined;
    const pending: AuditRecord[] = await sql("audit_record").whereNull("seq").orderBy("id").limit(AT_ONCE);
    if (pending.length === 0) return undefined;
    const end = await sealAll(sql, key, pending);
    const head = { ...end, signature: signEnd(key, "head", end.seq, end.mac) };
    await sql("audit_head").update(head);
    return head;
  });
}

async function sealAll(
  sql: Sql,
  key: string,
  pending: readonly AuditRecord[],
): Promise<{ seq: number; mac: string }> {
  const head = await headOf(sql, key);
  let end = { seq: Number(head.seq), mac: head.mac };
  const seals: [string, number, string][] = [];
  for (const record of pending) {
    const seq = end.seq + 1;
    end = { seq, mac: sealOf(key, end.mac, seq, record) };
    seals.push([record.id, seq, end.mac]);
  }
  await sql.raw(
    `UPDATE audit_record SET seq = seal.seq, mac = seal.mac
       FROM unnest(?::bigint[], ?::bigint[], ?::text[]) AS seal (id, seq, mac) WHERE audit_record.id = seal.id`,
    [seals.map(([id]) => id), seals.map(([, seq]) => seq), seals.map(([, , mac]) => mac)],
  );
  return end;
}

async function headOf(sql: Sql, key: string): Promise<AuditHead> {
  const head: AuditHead | undefined = await sql("audit_head").first();
  if (head) return head;
  const fresh = {
    seq: "0",
    mac: GENESIS,
    signature: signEnd(key, "head", 0, GENESIS),
    checkpoint_seq: "0",
    checkpoint_mac: GENESIS,
    checkpoint_signature: signEnd(key, "checkpoint", 0, GENESIS),
  };
  await sql("audit_head").insert(fresh);
  return fresh;
}

/**
 * Removes sealed records older than `days`: a closed prefix of the chain. A signed checkpoint says where the chain begins
 * from then on. Gives how many were removed.
 */
export function removeOld(db: Knex, key: string, days: number): Promise<number> {
  return db.transaction(async (sql): Promise<number> => {
    await sql.raw("SELECT pg_advisory_xact_lock(?)", [SEAL_LOCK]);
    const young = sql("audit_record")
      .min("seq")
      .whereRaw("at >= now() - make_interval(days => ?::int)", [days]);
    const last: { seq: string; mac: string } | undefined = await sql("audit_record")
      .whereNotNull("seq")
      .whereRaw("seq < coalesce((?), 9223372036854775807)", [young])
      .orderBy("seq", "desc")
      .first("seq", "mac");
    if (!last) return 0;
    await sql.raw("SELECT set_config('souk.audit_retention', 'on', true)");
    await sql("audit_head").update({
      checkpoint_seq: last.seq,
      checkpoint_mac: last.mac,
      checkpoint_signature: signEnd(key, "checkpoint", Number(last.seq), last.mac),
    });
    const removed: number = await sql("audit_record").where("seq", "<=", last.seq).delete();
    return removed;
  });
}
