import type { IInventoryService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { JoinedTransaction, Sql } from "../db/transaction";
import type { Verdict } from "./judge";

/** Pieces of a line as they left the shelf; a bundle has several stock items a line. */
export interface LeftPieces {
  line_id: string;
  inventory_item_id: string;
  location_id: string;
  /** Pieces of the stock item that the whole line took. */
  quantity: number;
}

/** What left the shop for an order, by the fulfillment that stands. */
export async function leftPieces(sql: Sql, orderId: string): Promise<LeftPieces[]> {
  const rows: (Omit<LeftPieces, "quantity"> & { quantity: string })[] = await sql("order_fulfillment as link")
    .join("fulfillment", "fulfillment.id", "link.fulfillment_id")
    .join("fulfillment_item as item", "item.fulfillment_id", "fulfillment.id")
    .where("link.order_id", orderId)
    .whereNull("link.deleted_at")
    .whereNull("fulfillment.canceled_at")
    .whereNull("item.deleted_at")
    .whereNotNull("item.inventory_item_id")
    .select(
      "item.line_item_id as line_id",
      "item.inventory_item_id",
      "fulfillment.location_id",
      "item.quantity",
    );
  return rows.map((row) => ({ ...row, quantity: Number(row.quantity) }));
}

/** Puts the sellable pieces back where they came from. Call it under the stock lock. */
export async function putBack(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  pieces: readonly LeftPieces[],
  sold: ReadonlyMap<string, { quantity: number; verdict: Verdict }>,
): Promise<void> {
  const back = pieces.flatMap((piece) => {
    const line = sold.get(piece.line_id);
    const count = line ? (piece.quantity * line.verdict.sellable) / line.quantity : 0;
    return count > 0 ? [{ ...piece, quantity: count }] : [];
  });
  if (back.length === 0) return;
  const levels = await levelsAfter(transaction, back);
  const inventory: IInventoryService = container.resolve(Modules.INVENTORY);
  await transaction.join(inventory, (context) => inventory.updateInventoryLevels(levels, context));
}

/** The levels with the pieces on top; the rows stay locked until the commit. */
async function levelsAfter({ sql }: JoinedTransaction, back: readonly LeftPieces[]) {
  const levels: { id: string; inventory_item_id: string; location_id: string; stocked_quantity: string }[] =
    await sql("inventory_level")
      .whereIn("inventory_item_id", [...new Set(back.map(({ inventory_item_id }) => inventory_item_id))])
      .whereNull("deleted_at")
      .orderBy(["inventory_item_id", "location_id"])
      .forUpdate()
      .select("id", "inventory_item_id", "location_id", "stocked_quantity");
  const at = (one: { inventory_item_id: string; location_id: string }) =>
    `${one.inventory_item_id} ${one.location_id}`;
  const known = new Set(levels.map(at));
  const lost = back.find((piece) => !known.has(at(piece)));
  if (lost) throw new Error(`${lost.inventory_item_id} is kept at ${lost.location_id} no more`);
  return levels.flatMap(({ id, inventory_item_id, location_id, stocked_quantity }) => {
    const own = back.filter((piece) => at(piece) === at({ inventory_item_id, location_id }));
    const more = own.reduce((sum, { quantity }) => sum + quantity, 0);
    return more
      ? [{ id, inventory_item_id, location_id, stocked_quantity: Number(stocked_quantity) + more }]
      : [];
  });
}
