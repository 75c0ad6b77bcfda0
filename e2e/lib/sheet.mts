// Reading the fake sheet as people see it, and telling what changed in it.
import assert from "node:assert/strict";
import type { OpsError } from "./admin.mts";
import { type Desk, order, quiet, rowShows, trackingOf } from "./desk.mts";
import type { Cell } from "./sandbox.mts";
import type { PlacedOrder } from "./shop.mts";

export interface Shipped extends PlacedOrder {
  tracking: string;
}

/** Orders that have a parcel and a row that says so. */
export async function shipped(desk: Desk, count: number): Promise<Shipped[]> {
  const orders = await Promise.all(Array.from({ length: count }, () => order(desk)));
  const withParcels = await Promise.all(
    orders.map(async (one) => ({ ...one, tracking: await trackingOf(desk, one.id) })),
  );
  for (const one of withParcels) await rowShows(desk, one.number, { tracking_id: one.tracking });
  await quiet(desk);
  return withParcels;
}

/** 1-based row of an order, as people see it. */
export async function rowNumber(desk: Desk, number: string): Promise<number> {
  const grid = await desk.sandbox.grid();
  const index = grid.findIndex((row) => row.some((cell) => String(cell) === number));
  assert.ok(index > 0, `${number} has a row`);
  return index + 1;
}

/** Cells that differ, as `row:header`; rows by what stands in their order_id cell, so that moves would show. */
export function differences(before: Cell[][], after: Cell[][]): string[] {
  const width = Math.max(...[...before, ...after].map((row) => row.length));
  const found: string[] = [];
  for (let row = 0; row < Math.max(before.length, after.length); row++)
    for (let column = 0; column < width; column++) {
      const was = before[row]?.[column] ?? "";
      const is = after[row]?.[column] ?? "";
      const id = after[row]?.[(after[0] ?? []).indexOf("order_id")] ?? row;
      if (was !== is) found.push(`${id}:${after[0]?.[column]}`);
    }
  return found.sort();
}

export async function sheetErrorOf(desk: Desk, orderId: string): Promise<OpsError | undefined> {
  return (await desk.admin.errors()).find((error) => error.target === "sheet" && error.order_id === orderId);
}
