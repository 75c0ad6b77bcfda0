// What must hold between a client's key, its answer and the shop's own records.

import { isDeepStrictEqual } from "node:util";
import { groupBy } from "../lib/group.mts";
import type { Check } from "../lib/report.mts";
import type { FlowRow, Story } from "./story.mts";

/** The order's states and where each may go: written anew from the design, not taken from the code under test. */
const EDGES: Record<string, readonly string[]> = {
  pending: ["confirmed", "canceled"],
  confirmed: ["awaiting_pickup", "canceled"],
  awaiting_pickup: [
    "shipped",
    "out_for_delivery",
    "delivered",
    "refused",
    "returning",
    "lost",
    "canceled",
    "confirmed",
  ],
  shipped: ["out_for_delivery", "delivered", "refused", "returning", "lost"],
  out_for_delivery: ["delivered", "shipped", "refused", "returning", "lost"],
  refused: ["out_for_delivery", "delivered", "returning", "returned", "lost"],
  returning: ["returned", "lost", "out_for_delivery"],
};

/** The clients' answers that say "placed". */
const placed = (story: Story) => story.told.filter((one) => one.status === 201);

export const answers = (story: Story): Check => ({
  name: "every client was told 201",
  looked: story.told.length,
  violations: story.told
    .filter((one) => one.status !== 201)
    .map((one) => `${one.wish.key}: ${one.status} ${JSON.stringify(one.body).slice(0, 160)}`),
});

export const repeats = (story: Story): Check => ({
  name: "a repeat and a double tap get the same answer",
  looked: story.told.reduce((sum, one) => sum + one.repeats.length, 0),
  violations: story.told.flatMap((one) =>
    one.repeats
      .filter((again) => again.status !== one.status || !isDeepStrictEqual(again.body, one.body))
      .map((again) => `${one.wish.key}: ${again.status} ${JSON.stringify(again.body)}`),
  ),
});

export function oneOrderAKey(story: Story): Check {
  const byKey = groupBy(story.keys, (row) => row.key);
  const orders = groupBy(story.medusaOrders, (order) => order.id);
  const violations = placed(story).flatMap(({ wish, body }) => {
    const rows = byKey.get(wish.key) ?? [];
    const count = orders.get(body.order.id)?.length ?? 0;
    if (rows.length !== 1 || rows[0]?.order_id !== body.order.id)
      return [`${wish.key}: answered ${body.order.id}, stored ${rows.map((row) => row.order_id).join()}`];
    return count === 1 ? [] : [`${wish.key}: ${count} orders ${body.order.id}`];
  });
  return {
    name: "every 201 is one order, every key one order at most",
    violations,
    looked: placed(story).length,
  };
}

export function noStrangers(story: Story): Check {
  const known = new Set(story.keys.map((row) => row.order_id));
  const ids = new Set(story.medusaOrders.map((order) => order.id));
  return {
    name: "no order without a key, a state row or an order of Medusa's",
    looked: story.medusaOrders.length,
    violations: [
      ...story.medusaOrders.filter(({ id }) => !known.has(id)).map(({ id }) => `${id}: no key`),
      ...story.medusaOrders.filter(({ id }) => !story.flows.has(id)).map(({ id }) => `${id}: no state row`),
      ...[...story.flows.keys()]
        .filter((id) => !ids.has(id))
        .map((id) => `${id}: a state row without an order`),
      ...story.keys
        .filter((row) => !ids.has(row.order_id))
        .map((row) => `${row.key}: a key without an order`),
    ],
  };
}

export function contents(story: Story): Check {
  const violations = placed(story).flatMap(({ wish, body }) => {
    const flow = story.flows.get(body.order.id);
    if (!flow) return [`${wish.key}: no state row`];
    const wanted = wish.lines.map(({ good, quantity }) => [good.sku, quantity, good.price]);
    const got = flow.items.map((item) => [item.sku, item.quantity, item.unit_price]);
    const lines = story.medusaOrders.find((order) => order.id === flow.order_id)?.lines;
    const wrong = [
      flow.number !== body.order.number && "number",
      flow.total !== body.order.total && `total ${flow.total} answered ${body.order.total}`,
      flow.phone !== wish.phone && `phone ${flow.phone}`,
      flow.customer_name !== wish.name && `name ${flow.customer_name}`,
      flow.line1 !== wish.line1 && `address ${flow.line1}`,
      !isDeepStrictEqual(wanted, got) && `items ${JSON.stringify(got)}`,
      lines !== wish.lines.length && `${lines} lines at Medusa`,
    ].filter(Boolean);
    return wrong.length ? [`${wish.key}: ${wrong.join(", ")}`] : [];
  });
  return { name: "every order is what its client sent", violations, looked: placed(story).length };
}

export function histories(story: Story): Check {
  const violations = [...story.flows.values()].flatMap((flow) => {
    const wrong = brokenHistory(flow, story);
    return wrong ? [`${flow.number}: ${wrong}`] : [];
  });
  return { name: "every history is unbroken, along allowed edges", violations, looked: story.flows.size };
}

function brokenHistory(flow: FlowRow, story: Story): string | undefined {
  const entries = story.history.get(flow.order_id) ?? [];
  let state: string | null = null;
  for (const [index, entry] of entries.entries()) {
    if (entry.version !== index + 1) return `version ${entry.version} where ${index + 1} should be`;
    if (entry.from_state !== state) return `from ${entry.from_state} where ${state} should be`;
    if (state === null && entry.to_state !== "pending") return `begins with ${entry.to_state}`;
    if (state !== null && !EDGES[state]?.includes(entry.to_state)) return `${state} to ${entry.to_state}`;
    state = entry.to_state;
  }
  if (flow.state !== state || flow.version !== entries.length) {
    return `is ${flow.state} (${flow.version}), its history ends with ${state} (${entries.length})`;
  }
  return undefined;
}
