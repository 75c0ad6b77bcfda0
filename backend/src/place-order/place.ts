import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId, Modules } from "@medusajs/framework/utils";
import { inOneTransaction, type JoinedTransaction, knexOf } from "../db/transaction";
import { ORDER_FLOW } from "../modules/order-flow";
import type { OrderFlowService } from "../modules/order-flow/service";
import type { NewOrderRecord } from "../modules/order-flow/types";
import { answerOf, type QuickOrderAnswer } from "./answer";
import { customerOfPhone } from "./customer";
import { KeyReused } from "./errors";
import { Gate } from "./gate";
import { createMedusaOrder } from "./medusa-order";
import { openCodPayment } from "./payment";
import type { ShopContext } from "./shop-context";
import { reserveStock, stockKeys } from "./stock";
import type { CheckedOrder } from "./types";

/** Each placement holds up to two connections (stock lock, transaction): more at once would starve the pool. */
const gate = new Gate(8);
const STOCK_LOCK_SECONDS = 60;

export interface Idempotency {
  key: string;
  bodyHash: string;
}

export interface Placed {
  status: number;
  answer: QuickOrderAnswer;
  replayed: boolean;
}

/** The stored answer of a key, if it was used before; throws `KeyReused` when it came with another body. */
export async function replay(
  container: MedusaContainer,
  idempotency: Idempotency,
): Promise<Placed | undefined> {
  const row = await knexOf(container)("quick_order_key").where({ key: idempotency.key }).first();
  if (!row) return undefined;
  if (row.body_hash !== idempotency.bodyHash) throw new KeyReused();
  return { status: row.status, answer: row.body, replayed: true };
}

/**
 * Places an order in ONE transaction: key, customer, stock, Medusa's order, payment, state, history and jobs are there
 * together or not at all, so a crash at any moment leaves either nothing or a complete order.
 */
export function placeOrder(
  container: MedusaContainer,
  input: { order: CheckedOrder; shop: ShopContext; idempotency: Idempotency | undefined },
): Promise<Placed> {
  const locking: ILockingModule = container.resolve(Modules.LOCKING);
  const keys = stockKeys(input.order);
  const work = () => inOneTransaction(container, (transaction) => write(container, transaction, input));
  return gate.run(() =>
    keys.length ? locking.execute(keys, work, { timeout: STOCK_LOCK_SECONDS }) : work(),
  );
}

async function write(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  input: { order: CheckedOrder; shop: ShopContext; idempotency: Idempotency | undefined },
): Promise<Placed> {
  const { order, shop, idempotency } = input;
  const orderId = generateEntityId(undefined, "order");
  if (idempotency) {
    const earlier = await claimKey(transaction, idempotency, orderId);
    if (earlier) return earlier;
  }
  const lineItemIds = order.lines.map(() => generateEntityId(undefined, "ordli"));
  await reserveStock(container, transaction, order, { lineItemIds, locationIds: shop.locationIds, orderId });
  const customerId = await customerOfPhone(container, transaction, order.customer);
  const flow: OrderFlowService = container.resolve(ORDER_FLOW);
  const record = await flow.open(transaction.sql, newRecord(order, shop, { orderId, customerId }), "shopper");
  const ids = { orderId, lineItemIds, customerId };
  await createMedusaOrder(container, transaction, { order, shop, ids, number: record.number });
  await openCodPayment(container, transaction, {
    id: orderId,
    total: record.total,
    currencyCode: shop.currencyCode,
  });
  const answer = answerOf(record);
  if (idempotency) await storeAnswer(transaction, idempotency.key, answer);
  return { status: 201, answer, replayed: false };
}

/** Takes the key for this order; a twin that is being placed now is waited for, and its answer is given again. */
async function claimKey(
  transaction: JoinedTransaction,
  idempotency: Idempotency,
  orderId: string,
): Promise<Placed | undefined> {
  const { rowCount } = await transaction.sql.raw(
    `INSERT INTO quick_order_key (key, body_hash, order_id, status, body) VALUES (?, ?, ?, 201, '{}')
     ON CONFLICT (key) DO NOTHING`,
    [idempotency.key, idempotency.bodyHash, orderId],
  );
  if (rowCount) return undefined;
  const row = await transaction.sql("quick_order_key").where({ key: idempotency.key }).first();
  if (row.body_hash !== idempotency.bodyHash) throw new KeyReused();
  return { status: row.status, answer: row.body, replayed: true };
}

async function storeAnswer(
  transaction: JoinedTransaction,
  key: string,
  answer: QuickOrderAnswer,
): Promise<void> {
  await transaction
    .sql("quick_order_key")
    .where({ key })
    .update({ body: JSON.stringify(answer) });
}

function newRecord(
  order: CheckedOrder,
  shop: ShopContext,
  ids: { orderId: string; customerId: string },
): NewOrderRecord {
  const items = order.lines.map(({ variant, quantity }) => ({
    variant_id: variant.id,
    title: variant.product.title,
    variant: variant.title,
    sku: variant.sku,
    quantity,
    unit_price: variant.price,
  }));
  const goods = items.reduce((sum, item) => sum + item.unit_price * item.quantity, 0);
  return {
    order_id: ids.orderId,
    locale: order.locale,
    customer_id: ids.customerId,
    customer_name: order.customer.name,
    phone: order.customer.phone,
    email: order.customer.email,
    city: order.address.city,
    city_id: order.address.cityId,
    district: order.address.district,
    line1: order.address.line1,
    note: order.address.note,
    items,
    currency_code: shop.currencyCode,
    delivery_fee: order.deliveryFee,
    total: Math.round((goods + order.deliveryFee) * 100) / 100,
    payment: "cod",
    carrier_option: order.carrier,
  };
}
