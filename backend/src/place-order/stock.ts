import type { IInventoryService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { JoinedTransaction } from "../db/transaction";
import type { SaleVariant } from "./catalogue";
import { OutOfStock } from "./errors";

interface Level {
  inventory_item_id: string;
  location_id: string;
  available: number;
}

/** Goods to be reserved: so many pieces of a variant. */
export interface StockLine {
  variant: Pick<SaleVariant, "inventory" | "allowBackorder"> & { product: OutOfStock["product"] };
  quantity: number;
}

interface Need {
  line: number;
  lineItemId: string;
  itemId: string;
  quantity: number;
  allowBackorder: boolean;
}

/** The inventory items an order takes from: the keys of the shared stock lock, in one fixed order. */
export function stockKeys(order: { lines: readonly StockLine[] }): string[] {
  const ids = order.lines.flatMap((line) => line.variant.inventory.map((item) => item.itemId));
  return [...new Set(ids)].sort();
}

/** Reserves every line's stock inside the transaction. Call it under the stock lock. Throws `OutOfStock`. */
export async function reserveStock(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  order: { lines: readonly StockLine[] },
  options: { lineItemIds: string[]; locationIds: string[]; orderId: string },
): Promise<void> {
  const needs = needsOf(order, options.lineItemIds);
  if (!needs.length) return;
  const levels = await lockLevels(transaction, stockKeys(order), options.locationIds);
  const reservations = needs.map((need) => ({
    line_item_id: need.lineItemId,
    inventory_item_id: need.itemId,
    location_id: takeFrom(levels, need, order),
    quantity: need.quantity,
    allow_backorder: need.allowBackorder,
    metadata: { order_id: options.orderId },
  }));
  const inventory: IInventoryService = container.resolve(Modules.INVENTORY);
  await transaction.join(inventory, (context) => inventory.createReservationItems(reservations, context));
}

function needsOf(order: { lines: readonly StockLine[] }, lineItemIds: string[]): Need[] {
  return order.lines.flatMap(({ variant, quantity }, line) =>
    variant.inventory.map((item) => ({
      line,
      lineItemId: lineItemIds[line] ?? "",
      itemId: item.itemId,
      quantity: quantity * item.required,
      allowBackorder: variant.allowBackorder,
    })),
  );
}

/** The row locks hold off whoever writes stock without the shared lock, until our commit. */
async function lockLevels(
  transaction: JoinedTransaction,
  itemIds: string[],
  locationIds: string[],
): Promise<Level[]> {
  const rows = await transaction
    .sql("inventory_level")
    .whereIn("inventory_item_id", itemIds)
    .whereIn("location_id", locationIds)
    .whereNull("deleted_at")
    .orderBy(["inventory_item_id", "location_id"])
    .forUpdate()
    .select("inventory_item_id", "location_id", "stocked_quantity", "reserved_quantity");
  return rows.map((row) => ({
    ...row,
    available: Number(row.stocked_quantity) - Number(row.reserved_quantity),
  }));
}

function takeFrom(levels: Level[], need: Need, order: { lines: readonly StockLine[] }): string {
  const places = levels.filter((level) => level.inventory_item_id === need.itemId);
  const place =
    places.find((level) => level.available >= need.quantity) ?? (need.allowBackorder ? places[0] : undefined);
  if (!place) {
    const left = Math.max(0, ...places.map((level) => level.available));
    throw new OutOfStock(need.line, order.lines[need.line]?.variant.product ?? { id: "", title: "" }, left);
  }
  place.available -= need.quantity;
  return place.location_id;
}
