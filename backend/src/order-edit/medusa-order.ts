import type {
  Context,
  CreateOrderChangeActionDTO,
  CreateOrderLineItemDTO,
  CreateOrderShippingMethodDTO,
  IOrderModuleService,
  MedusaContainer,
} from "@medusajs/framework/types";
import { ChangeActionType, Modules } from "@medusajs/framework/utils";
import type { JoinedTransaction } from "../db/transaction";
import type { EditedOrder } from "../modules/order-flow/edit";
import { deliveryData, lineData } from "../place-order/medusa-order";
import type { ShopContext } from "../place-order/shop-context";
import type { EditedMedusaOrder } from "./medusa-record";
import { lineIdsOf } from "./stock";
import type { EditPlan, PlannedLine } from "./types";

interface Edit {
  order: EditedMedusaOrder;
  plan: EditPlan;
  shop: ShopContext;
  /** Ids of the lines that are new, by their variant. */
  newIds: Map<string, string>;
  actor: string;
}

/**
 * Changes Medusa's lines and delivery as its own order edit does, inside the transaction: an order change with its actions,
 * confirmed at once, which makes the order's next version with new totals.
 */
export async function editMedusaAmounts(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  edit: Edit,
): Promise<void> {
  const { order, plan, actor } = edit;
  if (!plan.changes.items && !plan.changes.delivery_fee) return;
  const orders: IOrderModuleService = container.resolve(Modules.ORDER);
  const change = await transaction.join(orders, (context) =>
    orders.createOrderChange({ order_id: order.id, change_type: "edit", created_by: actor }, context),
  );
  const lines = plan.changes.items ? await lineActions(orders, transaction, edit) : [];
  const delivery = plan.changes.delivery_fee
    ? await deliveryActions(orders, transaction, { ...edit, version: change.version })
    : [];
  const actions = [...lines, ...delivery].map((action) => ({
    ...action,
    order_change_id: change.id,
    order_id: order.id,
    version: change.version,
  })) as CreateOrderChangeActionDTO[];
  await transaction.join(orders, (context) => orders.addOrderAction(actions, context));
  await transaction.join(orders, (context) =>
    orders.confirmOrderChange({ id: change.id, confirmed_by: actor }, context),
  );
  await checkTotal(transaction, order.id, plan.after.total);
}

/** Medusa's type has the context second; its service takes it third, and would write outside the transaction. */
interface LineMaker {
  createOrderLineItems(data: CreateOrderLineItemDTO[], unused: undefined, context: Context): Promise<unknown>;
}

type Action = Pick<CreateOrderChangeActionDTO, "action"> & Record<string, unknown>;

async function lineActions(
  orders: IOrderModuleService,
  transaction: JoinedTransaction,
  { order, plan, shop, newIds }: Edit,
): Promise<Action[]> {
  const lines = plan.lines ?? [];
  const ids = lineIdsOf(order);
  const added = lines.filter(({ variant }) => variant);
  if (added.length) {
    const data = added.flatMap((line) => newLineData(line, newIds, shop));
    await transaction.join(orders, (context) =>
      (orders as unknown as LineMaker).createOrderLineItems(data, undefined, context),
    );
  }
  const adds = added.map(({ line }) => ({
    action: ChangeActionType.ITEM_ADD,
    details: {
      reference_id: newIds.get(line.variant_id),
      quantity: line.quantity,
      unit_price: line.unit_price,
    },
  }));
  const updates = lines.flatMap(({ line, variant }) =>
    variant ? [] : [updateOf(ids.get(line.variant_id) ?? "", line.quantity, line.unit_price)],
  );
  const staying = new Set(lines.map(({ line }) => ids.get(line.variant_id)));
  const removed = order.items.filter(({ id }) => !staying.has(id)).map(({ id }) => updateOf(id, 0));
  return [...adds, ...updates, ...removed];
}

/** A quantity of 0 takes the line out of the order's next version. */
const updateOf = (id: string, quantity: number, unit_price?: number): Action => ({
  action: ChangeActionType.ITEM_UPDATE,
  details: { reference_id: id, quantity, ...(unit_price === undefined ? {} : { unit_price }) },
});

function newLineData(
  { line, variant }: PlannedLine,
  newIds: Map<string, string>,
  shop: ShopContext,
): CreateOrderLineItemDTO[] {
  if (!variant) return [];
  const { quantity, unit_price: unitPrice } = line;
  const id = newIds.get(line.variant_id) ?? "";
  return [lineData({ variant, quantity, unitPrice }, id, shop) as unknown as CreateOrderLineItemDTO];
}

async function deliveryActions(
  orders: IOrderModuleService,
  transaction: JoinedTransaction,
  { order, plan, shop, version }: Edit & { version: number },
): Promise<Action[]> {
  const amount = plan.after.delivery_fee;
  const data = { ...deliveryData(amount, shop), version } as unknown as CreateOrderShippingMethodDTO;
  const [made] = await transaction.join(orders, (context) =>
    orders.createOrderShippingMethods(order.id, [data], context),
  );
  const gone = order.shipping_methods.map(({ id }) => ({
    action: ChangeActionType.SHIPPING_REMOVE,
    reference: "order_shipping_method",
    reference_id: id,
  }));
  const added = {
    action: ChangeActionType.SHIPPING_ADD,
    reference: "order_shipping_method",
    reference_id: made?.id,
    amount,
  };
  return [...gone, added];
}

/** Two books that disagree on an amount must never be committed. */
async function checkTotal({ sql }: JoinedTransaction, orderId: string, total: number): Promise<void> {
  const row: { total: string } | undefined = await sql("order_summary")
    .where({ order_id: orderId })
    .whereNull("deleted_at")
    .orderBy("version", "desc")
    .first(sql.raw("totals->>'current_order_total' AS total"));
  if (Math.abs(Number(row?.total) - total) >= 0.005)
    throw new Error(`Medusa counts ${row?.total} for ${orderId} in place of ${total}`);
}

/** Where Medusa's order goes and whose it is, inside the transaction; the earlier address stays in its table. */
export async function editMedusaPerson(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  input: { orderId: string; after: EditedOrder },
): Promise<void> {
  const { orderId, after } = input;
  const orders: IOrderModuleService = container.resolve(Modules.ORDER);
  const address = {
    first_name: after.customer_name,
    phone: after.phone,
    address_1: after.line1,
    address_2: after.district ?? undefined,
    city: after.city,
    country_code: "ma",
  };
  const change = {
    shipping_address: { ...address },
    billing_address: { ...address },
    ...(after.customer_id ? { customer_id: after.customer_id } : {}),
  };
  await transaction.join(orders, (context) => orders.updateOrders(orderId, change, context));
}
