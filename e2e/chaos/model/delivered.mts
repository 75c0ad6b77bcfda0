// What must hold of goods that left the shop: Medusa writes a fulfillment step by step, and is killed in between.
import type { Check } from "../lib/report.mts";
import type { Story } from "./story.mts";

export function delivered(story: Story): Check {
  const flows = [...story.flows.values()].filter((flow) => flow.state === "delivered");
  const violations = flows.flatMap(({ order_id, number }) => {
    const made = story.fulfillments.filter((one) => one.order_id === order_id && !one.canceled);
    const lines = story.lines.filter((line) => line.order_id === order_id);
    const ordered = lines.reduce((sum, line) => sum + line.quantity, 0);
    const [only] = made;
    if (!only || made.length !== 1) return [`${number}: ${made.length} fulfillments`];
    const short = lines.filter(
      (line) => line.fulfilled !== line.quantity || line.delivered !== line.quantity,
    );
    if (only.delivered && only.quantity === ordered && short.length === 0) return [];
    return [
      `${number}: ${ordered} ordered, fulfillment ${JSON.stringify(only)}, lines ${JSON.stringify(lines)}`,
    ];
  });
  violations.push(
    ...story.fulfillments.filter((one) => !one.order_id).map(() => "a fulfillment that belongs to no order"),
  );
  return {
    name: "a delivered order has one fulfillment of all its pieces, delivered",
    violations,
    looked: flows.length,
  };
}

/** Pieces leave the shelf once. */
export function goodsGone(story: Story): Check {
  const gone = new Map<string, number>();
  const goods = new Map(
    story.told.flatMap(({ wish }) => wish.lines.map(({ good }) => [good.inventoryItemId, good])),
  );
  for (const { wish, body } of story.told) {
    if (story.flows.get(body.order?.id)?.state !== "delivered") continue;
    for (const { good, quantity } of wish.lines) {
      gone.set(good.inventoryItemId, (gone.get(good.inventoryItemId) ?? 0) + quantity);
    }
  }
  const violations = [...goods].flatMap(([item, good]) => {
    const stocked = story.levels.find((level) => level.inventory_item_id === item)?.stocked;
    const left = good.stock - (gone.get(item) ?? 0);
    return stocked === left ? [] : [`${good.sku}: ${stocked} on the shelf, ${left} should be`];
  });
  return { name: "what was delivered left the shelf once", violations, looked: goods.size };
}
