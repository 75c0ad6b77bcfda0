import { createHash } from "node:crypto";
import { generateEntityId } from "@medusajs/framework/utils";
import type { ShipmentEvent } from "@souk/carrier-kit";
import type { Sql } from "../../db/transaction";
import { enqueue } from "../../worker/enqueue";

/** A webhook that was proven to come from the carrier. */
export interface InboxEntry {
  carrier: string;
  rawBody: string;
  events: ShipmentEvent[];
  /** A read must confirm the events before they change a state. */
  confirm: boolean;
}

export interface StoredWebhook {
  id: string;
  carrier: string;
  events: ShipmentEvent[];
  confirm: boolean;
  handled_at: Date | null;
}

/** Keeps a webhook once, however often it is delivered, and adds the job that reads it. */
export async function storeWebhook(sql: Sql, entry: InboxEntry): Promise<void> {
  const id = generateEntityId(undefined, "whk");
  const digest = createHash("sha256").update(entry.rawBody).digest("hex");
  const { rows } = await sql.raw<{ rows: { id: string; fresh: boolean }[] }>(
    `INSERT INTO webhook_inbox (id, carrier, digest, raw_body, events, confirm)
     VALUES (?, ?, ?, ?, ?::jsonb, ?)
     ON CONFLICT (carrier, digest) DO UPDATE SET repeats = webhook_inbox.repeats + 1
     RETURNING id, (xmax = 0) AS fresh`,
    [id, entry.carrier, digest, entry.rawBody, JSON.stringify(entry.events), entry.confirm],
  );
  if (rows[0]?.fresh) await enqueue(sql, "webhook.handle", { inbox_id: rows[0].id }, { priority: -5 });
}

export function findWebhook(sql: Sql, id: string): Promise<StoredWebhook | undefined> {
  return sql("webhook_inbox").where({ id }).first("id", "carrier", "events", "confirm", "handled_at");
}

export async function markHandled(sql: Sql, id: string): Promise<void> {
  await sql("webhook_inbox").where({ id }).update({ handled_at: sql.fn.now() });
}
