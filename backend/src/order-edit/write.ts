import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId, Modules } from "@medusajs/framework/utils";
import { inOneTransaction, type JoinedTransaction, knexOf } from "../db/transaction";
import { reservationsOf } from "../medusa-follow/held-stock";
import { type EditedOrder, editLocked } from "../modules/order-flow/edit";
import { lockOrder } from "../modules/order-flow/repository";
import type { OrderRecord } from "../modules/order-flow/types";
import { lockLive } from "../modules/shipping/repository";
import type { ShopContext } from "../place-order/shop-context";
import { customerAfter } from "./customer";
import { ChangedMeanwhile } from "./errors";
import { editMedusaAmounts, editMedusaPerson } from "./medusa-order";
import type { EditedMedusaOrder } from "./medusa-record";
import { followEdit, refuseParcel } from "./parcel";
import { editCodAmount } from "./payment";
import { moveStock, stockKeysOf } from "./stock";
import type { EditPlan, EditRequest } from "./types";

const STOCK_LOCK_SECONDS = 60;

/** What an edit is written with besides its plan. */
interface Books {
  medusa: EditedMedusaOrder;
  shop: ShopContext;
}

class Rehearsed extends Error {}

/**
 * Writes an edit in ONE transaction, under the lock of the stock that it touches: Medusa's order, stock, payment, state row,
 * history, audit and jobs are changed together or not at all, so a crash at any moment leaves the order as it was or as it
 * shall be. Throws `ChangedMeanwhile`, `OutOfStock`, `ParcelInTheWay`.
 */
export function writeEdit(
  container: MedusaContainer,
  request: EditRequest,
  books: Books,
): Promise<OrderRecord> {
  return underStockLock(container, request, books, async (transaction) => {
    const order = await lockUnchanged(transaction, request);
    const live = await lockLive(transaction.sql, order.order_id);
    refuseParcel(live);
    const after = await writeBooks(container, transaction, { request, books, order });
    const { changes } = request.plan;
    const { actor, reason, takenBackFrom } = request;
    await followEdit(container, transaction.sql, { order, after, live, takenBackFrom });
    return editLocked(transaction.sql, order, { after, changes, actor, reason });
  });
}

/** Whether the edit could be written now: everything is tried and undone. Throws what `writeEdit` would, but for the parcel. */
export async function rehearseEdit(
  container: MedusaContainer,
  request: EditRequest,
  books: Books,
): Promise<void> {
  const rehearsal = underStockLock(container, request, books, async (transaction) => {
    const order = await lockUnchanged(transaction, request);
    await writeBooks(container, transaction, { request, books, order });
    throw new Rehearsed();
  });
  await rehearsal.catch((error: unknown) => {
    if (!(error instanceof Rehearsed)) throw error;
  });
}

async function underStockLock<T>(
  container: MedusaContainer,
  { plan }: EditRequest,
  { medusa }: Books,
  work: (transaction: JoinedTransaction) => Promise<T>,
): Promise<T> {
  const locking: ILockingModule = container.resolve(Modules.LOCKING);
  const held = plan.changes.items ? await reservationsOf(knexOf(container), medusa) : [];
  const keys = plan.changes.items ? stockKeysOf(plan.lines ?? [], held) : [];
  const run = () => inOneTransaction(container, work);
  return keys.length ? locking.execute(keys, run, { timeout: STOCK_LOCK_SECONDS }) : run();
}

/** The order under its row lock. Throws `ChangedMeanwhile` when it is not what the plan was made from. */
async function lockUnchanged({ sql }: JoinedTransaction, request: EditRequest): Promise<OrderRecord> {
  const order = await lockOrder(sql, request.orderId);
  if (order?.version !== request.version) throw new ChangedMeanwhile(request.version);
  await sql("order").where({ id: request.orderId }).forUpdate().select("id");
  return order;
}

/** Stock, Medusa's order and the payment. Gives what the order holds now. */
async function writeBooks(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  input: { request: EditRequest; books: Books; order: OrderRecord },
): Promise<EditedOrder> {
  const { request, books, order } = input;
  const { plan, actor } = request;
  const { medusa, shop } = books;
  const newIds = newIdsOf(plan);
  if (plan.changes.items) {
    const lines = plan.lines ?? [];
    await moveStock(container, transaction, { order: medusa, lines, newIds, locationIds: shop.locationIds });
  }
  const customer_id = await customerAfter(container, transaction, order, plan.after);
  const after = { ...plan.after, customer_id };
  await editMedusaAmounts(container, transaction, { order: medusa, plan, shop, newIds, actor });
  const { customer_name, phone, city, district, line1 } = plan.changes;
  if (customer_name || phone || city || district || line1)
    await editMedusaPerson(container, transaction, { orderId: order.order_id, after });
  if (plan.changes.total)
    await editCodAmount(container, transaction, { id: order.order_id, total: after.total });
  return after;
}

const newIdsOf = (plan: EditPlan): Map<string, string> =>
  new Map(
    plan.lines?.flatMap(({ line, variant }) =>
      variant ? [[line.variant_id, generateEntityId(undefined, "ordli")] as const] : [],
    ),
  );
