import type { IInventoryService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { JoinedTransaction } from "../db/transaction";
import { type Reservation, reservationsOf } from "../medusa-follow/held-stock";
import { OutOfStock } from "../place-order/errors";
import { reserveStock, type StockLine } from "../place-order/stock";
import type { EditedMedusaOrder } from "./medusa-record";
import type { PlannedLine } from "./types";

/** A line of the order whose pieces change, under the id of Medusa's line. */
interface Taking extends StockLine {
  lineItemId: string;
  /** Its place in the body's `items`. */
  index: number;
}

/** What Medusa's lines are called, by their variant. */
export const lineIdsOf = (order: EditedMedusaOrder): Map<string, string> =>
  new Map(order.items.map((item) => [item.variant_id ?? "", item.id]));

/**
 * Gives back what lines no longer hold and reserves what they hold now, inside the transaction and under the stock lock.
 * Throws `OutOfStock`, whose `line` is the line's place in the body's `items`.
 */
export async function moveStock(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  input: {
    order: EditedMedusaOrder;
    lines: PlannedLine[];
    newIds: Map<string, string>;
    locationIds: string[];
  },
): Promise<void> {
  const { order, lines, newIds, locationIds } = input;
  const held = await reservationsOf(transaction.sql, order);
  const ids = lineIdsOf(order);
  const stays = new Set(
    lines.filter(({ line, had }) => line.quantity === had).map(({ line }) => ids.get(line.variant_id)),
  );
  const freed = order.items.map(({ id }) => id).filter((id) => !stays.has(id));
  const inventory: IInventoryService = container.resolve(Modules.INVENTORY);
  if (freed.length)
    await transaction.join(inventory, (context) =>
      inventory.deleteReservationItemsByLineItem(freed, context),
    );
  const takings = lines.flatMap((planned) => takingOf(planned, { ids, newIds, held }));
  await reserve(container, transaction, takings, { locationIds, orderId: order.id });
}

async function reserve(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  takings: Taking[],
  where: { locationIds: string[]; orderId: string },
): Promise<void> {
  const lineItemIds = takings.map(({ lineItemId }) => lineItemId);
  try {
    await reserveStock(container, transaction, { lines: takings }, { ...where, lineItemIds });
  } catch (error) {
    if (!(error instanceof OutOfStock)) throw error;
    throw new OutOfStock(takings[error.line]?.index ?? 0, error.product, error.left);
  }
}

function takingOf(
  { line, had, variant, index }: PlannedLine,
  known: { ids: Map<string, string>; newIds: Map<string, string>; held: Reservation[] },
): Taking[] {
  if (line.quantity === had) return [];
  if (variant) {
    const lineItemId = known.newIds.get(line.variant_id) ?? "";
    return [{ variant, quantity: line.quantity, lineItemId, index }];
  }
  const lineItemId = known.ids.get(line.variant_id) ?? "";
  return [
    {
      variant: asHeld(line, had, heldBy(known.held, lineItemId)),
      quantity: line.quantity,
      lineItemId,
      index,
    },
  ];
}

const heldBy = (held: Reservation[], lineItemId: string): Reservation[] =>
  held.filter((one) => one.line_item_id === lineItemId);

/** A variant as a line's own reservations show it: what was not counted when it was sold is not counted now. */
function asHeld(line: PlannedLine["line"], had: number, held: Reservation[]): StockLine["variant"] {
  const pieces = new Map<string, number>();
  for (const { inventory_item_id, quantity } of held)
    pieces.set(inventory_item_id, (pieces.get(inventory_item_id) ?? 0) + Number(quantity));
  return {
    product: { id: "", title: line.title },
    allowBackorder: held.some((one) => one.allow_backorder),
    inventory: [...pieces].map(([itemId, quantity]) => ({ itemId, required: quantity / had })),
  };
}

/** The inventory items that an edit touches: the keys of the shared stock lock, in one fixed order. */
export function stockKeysOf(lines: readonly PlannedLine[], held: readonly Reservation[]): string[] {
  const added = lines.flatMap(({ variant }) => variant?.inventory.map(({ itemId }) => itemId) ?? []);
  return [...new Set([...added, ...held.map((one) => one.inventory_item_id)])].sort();
}
