// Orders with a parcel, for the paths that go on from there: those of the run first, then new ones.
import { setTimeout as sleep } from "node:timers/promises";
import type { Told } from "../lib/client.mts";
import type { Path } from "../walk-phase.mts";

const LIMIT_MS = 90_000;

export class Stock {
  private readonly orders: Told[];
  private readonly placing: Path<Told>;
  private readonly told: Told[];

  /** `placing` makes a new one when none of `orders` is left, and it is added to `told`. */
  constructor(orders: readonly Told[], placing: Path<Told>, told: Told[]) {
    this.orders = [...orders];
    this.placing = placing;
    this.told = told;
  }

  /** Sees to it that one can be taken. A backend must be running. */
  async fill(): Promise<void> {
    if (this.orders.length) return;
    const fresh = await this.placing.begin();
    this.told.push(fresh);
    const until = Date.now() + LIMIT_MS;
    while (!(await this.placing.ended(fresh))) {
      if (Date.now() > until) throw new Error(`${fresh.wish.key}: no parcel after ${LIMIT_MS / 1000} s`);
      await sleep(100);
    }
    this.orders.push(fresh);
  }

  /** The next order's id. */
  take(): string {
    const id = this.orders.shift()?.body.order.id;
    if (!id) throw new Error("No order is left to go on with");
    return id;
  }

  /** What has not been taken, as far as it is `meant`. */
  rest(meant: (order: Told) => boolean): Told[] {
    return this.orders.filter(meant);
  }
}
