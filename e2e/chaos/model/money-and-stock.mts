// What must hold of stock, payments and customers.
import { groupBy } from "../lib/group.mts";
import type { Check } from "../lib/report.mts";
import type { Story } from "./story.mts";

export function reservations(story: Story): Check {
  const byOrder = groupBy(story.reservations, (one) => one.order_id ?? "");
  const violations = story.told
    .filter((one) => one.status === 201)
    .flatMap(({ wish, body }) => {
      const held = byOrder.get(body.order.id) ?? [];
      const gone = ["delivered", "canceled"].includes(story.flows.get(body.order.id)?.state ?? "");
      const wanted = (gone ? [] : wish.lines)
        .map((line) => line.quantity)
        .sort()
        .join();
      const got = held
        .map((one) => one.quantity)
        .sort()
        .join();
      const lines = new Set(held.map((one) => one.line_item_id)).size;
      if (wanted !== got) return [`${body.order.number}: ordered ${wanted}, reserved ${got || "nothing"}`];
      return lines === held.length ? [] : [`${body.order.number}: two reservations for one line`];
    });
  return { name: "one reservation a line, of its quantity", violations, looked: story.told.length };
}

export const noLooseStock = (story: Story): Check => ({
  name: "no stock is held by an order that does not exist",
  looked: story.reservations.length,
  violations: story.reservations
    .filter((one) => !one.live_line)
    .map((one) => `${one.id}: line ${one.line_item_id} of ${one.order_id}`),
});

export const stockAddsUp = (story: Story): Check => ({
  name: "what levels say is reserved is the sum of the reservations, and never more than there is",
  looked: story.levels.length,
  violations: story.levels
    .filter((level) => level.reserved !== level.held || level.reserved > level.stocked)
    .map(
      (level) =>
        `${level.inventory_item_id}: says ${level.reserved}, held ${level.held}, stock ${level.stocked}`,
    ),
});

export function payments(story: Story): Check {
  const standing = [...story.flows.values()].filter((flow) => flow.state !== "canceled");
  const byOrder = groupBy(story.payments, (one) => one.order_id);
  const violations = standing.flatMap(({ order_id, number, total }) => {
    const collections = byOrder.get(order_id) ?? [];
    const [only] = collections;
    if (!only || collections.length !== 1) return [`${number}: ${collections.length} payment collections`];
    const { payments, amount, authorized } = only;
    if (payments === 1 && amount === total && authorized === total) return [];
    return [`${number}: ${payments} payments, ${amount} asked, ${authorized} authorised, total ${total}`];
  });
  return {
    name: "one payment collection with one authorised payment of the total",
    violations,
    looked: standing.length,
  };
}

export function customers(story: Story): Check {
  const byPhone = new Map(story.customers.map((row) => [row.phone, row]));
  const violations = [...story.flows.values()].flatMap(({ number, phone, customer_id, order_id }) => {
    const row = byPhone.get(phone);
    const medusa = story.medusaOrders.find((order) => order.id === order_id)?.customer_id;
    if (row?.customers !== 1) return [`${number}: ${row?.customers ?? 0} customers with the phone ${phone}`];
    if (row.customer_id === customer_id && medusa === customer_id) return [];
    return [`${number}: customer ${customer_id}, the phone's is ${row.customer_id}, Medusa's ${medusa}`];
  });
  return { name: "one customer for a phone", violations, looked: story.flows.size };
}
