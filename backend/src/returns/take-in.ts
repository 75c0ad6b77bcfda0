import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { inOneTransaction, type JoinedTransaction, knexOf } from "../db/transaction";
import { followInMedusa } from "../medusa-follow/follow";
import { recordAudit } from "../modules/audit/record";
import { moveLocked } from "../modules/order-flow/move";
import { lockOrder } from "../modules/order-flow/repository";
import type { Actor, OrderRecord } from "../modules/order-flow/types";
import { addReturn } from "../modules/returns/service";
import type { ReturnedLine } from "../modules/returns/types";
import { liveShipment } from "../modules/shipping/repository";
import { parcelOf, type ScannedParcel } from "./find";
import { isSound, problemOf, type ReturnProblem, statesUntilReturned, type Verdict } from "./judge";
import { type LeftPieces, leftPieces, putBack } from "./restock";

const STOCK_LOCK_SECONDS = 60;

export interface TakeIn {
  order_id: string;
  lines: readonly Verdict[];
  note: string | null;
  actor: Actor;
}

export type TakenIn = "taken" | "before" | "unknown" | "lines_wrong" | ReturnProblem;

/**
 * Takes a parcel that came back into the shop, once for ever: its sellable pieces go back to the stock that they left, damaged ones
 * are counted, and the order becomes `returned`, in ONE transaction under the stock lock.
 */
export async function takeIn(container: MedusaContainer, request: TakeIn): Promise<TakenIn> {
  const parcel = await parcelOf(container, request.order_id);
  const refusal = refusalOf(parcel, request);
  if (!parcel || refusal) return refusal ?? "unknown";
  // What left the shop a moment ago has perhaps not left the stock yet.
  await followInMedusa(container, request.order_id);
  const pieces = await leftPieces(knexOf(container), request.order_id);
  const keys = [...new Set(pieces.map((piece) => piece.inventory_item_id))].sort();
  const run = () =>
    inOneTransaction(container, (transaction) => write(container, transaction, { request, parcel, pieces }));
  const locking: ILockingModule = container.resolve(Modules.LOCKING);
  return keys.length ? locking.execute(keys, run, { timeout: STOCK_LOCK_SECONDS }) : run();
}

function refusalOf(parcel: ScannedParcel | undefined, { lines }: TakeIn): Exclude<TakenIn, "taken"> | null {
  if (!parcel) return "unknown";
  if (parcel.taken_in) return "before";
  if (parcel.problem) return parcel.problem;
  return isSound(lines, parcel.lines) ? null : "lines_wrong";
}

interface Work {
  request: TakeIn;
  parcel: ScannedParcel;
  pieces: LeftPieces[];
}

async function write(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  { request, parcel, pieces }: Work,
): Promise<TakenIn> {
  const { sql } = transaction;
  const order = await lockOrder(sql, request.order_id);
  if (!order) return "unknown";
  const problem = problemOf(order.state);
  if (problem) return problem;
  const lines = returnedLines(parcel, request.lines);
  const { order_id, actor, note } = request;
  const shipment_id = (await liveShipment(sql, order_id))?.id ?? null;
  const fresh = await addReturn(sql, { order_id, shipment_id, from_state: order.state, actor, note }, lines);
  if (!fresh) return "before";
  const sold = new Map(lines.map((line) => [line.line_id, { quantity: line.quantity, verdict: line }]));
  await putBack(container, transaction, pieces, sold);
  await move(transaction, order, request);
  await recordAudit(sql, {
    actor,
    action: "stock.returned",
    subject_type: "order",
    subject_id: order_id,
    after: Object.fromEntries(lines.map((line) => [line.sku ?? line.line_id, countsOf(line)])),
    detail: note && { note },
  });
  return "taken";
}

function returnedLines(parcel: ScannedParcel, verdicts: readonly Verdict[]): ReturnedLine[] {
  return parcel.lines.map((line) => {
    const { sellable = 0, damaged = 0 } = verdicts.find(({ line_id }) => line_id === line.line_id) ?? {};
    return { ...line, sellable, damaged };
  });
}

const countsOf = ({ quantity, sellable, damaged }: ReturnedLine) => ({
  sellable,
  damaged,
  missing: quantity - sellable - damaged,
});

async function move({ sql }: JoinedTransaction, order: OrderRecord, { actor, note }: TakeIn): Promise<void> {
  let now = order;
  for (const to of statesUntilReturned(order.state))
    now = await moveLocked(sql, now, to, { actor, reason: note ?? "scanned in" });
}
