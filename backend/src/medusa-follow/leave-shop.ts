import type {
  CreateFulfillmentDTO,
  IFulfillmentModuleService,
  IInventoryService,
  IOrderModuleService,
  MedusaContainer,
} from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils";
import type { JoinedTransaction } from "../db/transaction";
import { type Reservation, reservationsOf, withHeldStock } from "./held-stock";
import { allLines, type MedusaItem, type MedusaOrder, referenceTo } from "./records";

/**
 * The goods leave the shop: Medusa's fulfillment of the whole order, its shipment, and the stock that goes with it, in
 * ONE transaction. Medusa's workflows write the same step by step, and a process that dies in between leaves a
 * fulfillment that belongs to no order, or stock that goes down twice.
 */
export async function leaveShop(
  container: MedusaContainer,
  order: MedusaOrder,
  trackingNumber: string | null,
): Promise<void> {
  const delivery = await deliveryOf(container, order);
  await withHeldStock(container, order, async (transaction) => {
    if (await hasLeft(transaction, order)) return;
    const reservations = await reservationsOf(transaction.sql, order);
    const id = await fulfil(container, transaction, { order, reservations, delivery });
    await takeFromShelf(container, transaction, { order, reservations });
    await ship(container, transaction, { order, id, trackingNumber });
  });
}

/** Whether another run has written the fulfillment meanwhile. */
async function hasLeft({ sql }: JoinedTransaction, order: MedusaOrder): Promise<boolean> {
  const open = await sql("order_fulfillment")
    .join("fulfillment", "fulfillment.id", "order_fulfillment.fulfillment_id")
    .where("order_fulfillment.order_id", order.id)
    .whereNull("order_fulfillment.deleted_at")
    .whereNull("fulfillment.canceled_at")
    .first("fulfillment.id");
  return open !== undefined;
}

interface Delivery {
  optionId: string;
  providerId: string;
  locationId: string;
}

/** How the order is delivered and from which place, as its shipping option says. */
async function deliveryOf(container: MedusaContainer, order: MedusaOrder): Promise<Delivery> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "provider_id", "service_zone.fulfillment_set.location.id"],
    filters: { id: order.shipping_methods[0]?.shipping_option_id ?? "" },
  });
  const [option] = data as unknown as {
    id: string;
    provider_id: string;
    service_zone?: { fulfillment_set?: { location?: { id: string } } };
  }[];
  const locationId = option?.service_zone?.fulfillment_set?.location?.id;
  if (!option || !locationId) throw new Error(`${order.id} has no delivery option with a stock location`);
  return { optionId: option.id, providerId: option.provider_id, locationId };
}

async function fulfil(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  input: { order: MedusaOrder; reservations: Reservation[]; delivery: Delivery },
): Promise<string> {
  const { order, reservations, delivery } = input;
  const fulfillments: IFulfillmentModuleService = container.resolve(Modules.FULFILLMENT);
  const orders: IOrderModuleService = container.resolve(Modules.ORDER);
  const { id: _, ...address } = order.shipping_address ?? {};
  const data = {
    location_id: reservations[0]?.location_id ?? delivery.locationId,
    provider_id: delivery.providerId,
    shipping_option_id: delivery.optionId,
    data: order.shipping_methods[0]?.data ?? {},
    delivery_address: address,
    items: order.items.flatMap((item) => itemsOf(item, reservations)),
    labels: [],
    requires_shipping: true,
    packed_at: new Date(),
  } as unknown as CreateFulfillmentDTO;
  const made = await transaction.join(fulfillments, (context) =>
    fulfillments.createFulfillment(data, context),
  );
  await transaction.sql("order_fulfillment").insert({
    id: generateEntityId(undefined, "ordful"),
    order_id: order.id,
    fulfillment_id: made.id,
  });
  await transaction.join(orders, (context) =>
    orders.registerFulfillment({ ...referenceTo(order, made.id), items: allLines(order) }, context),
  );
  return made.id;
}

/** A line's pieces, by the stock they come from. */
function itemsOf(item: MedusaItem, reservations: Reservation[]) {
  const common = { line_item_id: item.id, title: item.title, sku: item.variant_sku ?? "", barcode: "" };
  const own = reservations.filter((one) => one.line_item_id === item.id);
  if (!own.length) return [{ ...common, quantity: Number(item.quantity) }];
  return own.map((one) => ({
    ...common,
    inventory_item_id: one.inventory_item_id,
    quantity: Number(one.quantity),
  }));
}

/** What was reserved is gone. Call it under the stock lock. */
async function takeFromShelf(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  input: { order: MedusaOrder; reservations: Reservation[] },
): Promise<void> {
  const { order, reservations } = input;
  if (!reservations.length) return;
  const inventory: IInventoryService = container.resolve(Modules.INVENTORY);
  const left = await levelsAfter(transaction, reservations);
  // Not `adjustInventory`: given a list, it takes no transaction and commits by itself.
  await transaction.join(inventory, (context) => inventory.updateInventoryLevels(left, context));
  const lines = order.items.map((item) => item.id);
  await transaction.join(inventory, (context) => inventory.deleteReservationItemsByLineItem(lines, context));
}

/** The levels that the reservations were made on, without their pieces; the rows stay locked until the commit. */
async function levelsAfter({ sql }: JoinedTransaction, reservations: Reservation[]) {
  const levels: { id: string; inventory_item_id: string; location_id: string; stocked_quantity: string }[] =
    await sql("inventory_level")
      .whereIn(
        "inventory_item_id",
        reservations.map((one) => one.inventory_item_id),
      )
      .whereNull("deleted_at")
      .orderBy(["inventory_item_id", "location_id"])
      .forUpdate()
      .select("id", "inventory_item_id", "location_id", "stocked_quantity");
  return levels.flatMap(({ id, inventory_item_id, location_id, stocked_quantity }) => {
    const gone = reservations
      .filter((one) => one.inventory_item_id === inventory_item_id && one.location_id === location_id)
      .reduce((sum, one) => sum + Number(one.quantity), 0);
    const stocked = { stocked_quantity: Number(stocked_quantity) - gone };
    return gone ? [{ id, inventory_item_id, location_id, ...stocked }] : [];
  });
}

async function ship(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  input: { order: MedusaOrder; id: string; trackingNumber: string | null },
): Promise<void> {
  const { order, id, trackingNumber } = input;
  const fulfillments: IFulfillmentModuleService = container.resolve(Modules.FULFILLMENT);
  const orders: IOrderModuleService = container.resolve(Modules.ORDER);
  const labels = trackingNumber
    ? [{ tracking_number: trackingNumber, tracking_url: "#", label_url: "#" }]
    : [];
  await transaction.join(fulfillments, (context) =>
    fulfillments.updateFulfillment(id, { shipped_at: new Date(), labels }, context),
  );
  await transaction.join(orders, (context) =>
    orders.registerShipment({ ...referenceTo(order, id), items: allLines(order) }, context),
  );
}
