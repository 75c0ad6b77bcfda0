import type { Sql } from "../../db/transaction";
import { recordAudit } from "../audit/record";
import { contentHash } from "./content-hash";
import { markForSheet } from "./move";
import { type Actor, EDITED_FIELDS, type EditedField, type OrderChanges, type OrderRecord } from "./types";

/** What an edited order holds. */
export type EditedOrder = Pick<OrderRecord, EditedField | "customer_id" | "city_id">;

/** The fields in which two orders differ; what is equal as JSON is equal. */
export function changesBetween(
  before: Pick<OrderRecord, EditedField>,
  after: Pick<OrderRecord, EditedField>,
): OrderChanges {
  const changed = EDITED_FIELDS.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  return Object.fromEntries(
    changed.map((field) => [field, { before: before[field], after: after[field] }]),
  ) as OrderChanges;
}

/** Writes what changed of a locked order: row, history, audit and the mark for its sheet row, in the caller's transaction. */
export async function editLocked(
  sql: Sql,
  order: OrderRecord,
  edit: { after: EditedOrder; changes: OrderChanges; actor: Actor; reason: string | null },
): Promise<OrderRecord> {
  const { after, changes, actor, reason } = edit;
  const version = order.version + 1;
  const items = JSON.stringify(after.items);
  const row = { ...after, items, content_hash: contentHash(after.items), version };
  await sql("order_flow").where({ order_id: order.order_id }).update(row);
  await sql("order_flow_history").insert({
    order_id: order.order_id,
    version,
    from_state: order.state,
    to_state: order.state,
    actor,
    reason,
    changes: JSON.stringify(changes),
  });
  await recordAudit(sql, {
    actor,
    action: "order.edit",
    subject_type: "order",
    subject_id: order.order_id,
    before: sideOf(changes, "before"),
    after: sideOf(changes, "after"),
    detail: reason && { reason },
  });
  if (order.state !== "pending") await markForSheet(sql, order.order_id);
  return { ...order, ...after, version };
}

const sideOf = (changes: OrderChanges, side: "before" | "after"): Record<string, unknown> =>
  Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, change[side]]));
