import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ShipmentStatus } from "@souk/contracts";
import type { Sql } from "../../db/transaction";
import { enqueue } from "../../worker/enqueue";
import { contentHash } from "./content-hash";
import { OrderNotFound, TransitionRefused } from "./errors";
import { holdReason, phoneFacts } from "./holds";
import { moveLocked } from "./move";
import {
  addHistory,
  findOrder,
  findOrders,
  findTwins,
  freeNumber,
  historyOf,
  insertOrder,
  lockOrder,
} from "./repository";
import { type OrderSettings, readOrderSettings } from "./settings";
import { effectOfShipment, isAllowed, type ShipmentEffect } from "./transitions";
import type { Actor, HistoryEntry, NewOrderRecord, OrderRecord, TransitionRequest, Twin } from "./types";

/** One applied event of an order's parcel. */
export interface ShipmentNews {
  status: ShipmentStatus;
  raw_status: string | null;
  /** ISO 8601, UTC. */
  occurred_at: string | null;
  actor: Actor;
}

/** Owns the states of orders: what is allowed, its history, and the jobs that follow, each change one transaction. */
export class OrderFlowService {
  private readonly db: Knex;

  constructor({ __pg_connection__ }: { __pg_connection__: Knex }) {
    this.db = __pg_connection__;
  }

  /**
   * Opens an order inside the caller's transaction, which holds the phone's lock (`lockPhone`): pending, and confirmed at
   * once where the shop's checks allow.
   */
  async open(sql: Sql, order: NewOrderRecord, actor: Actor): Promise<OrderRecord> {
    const settings = await readOrderSettings(sql);
    const content_hash = contentHash(order.items);
    const facts = await phoneFacts(sql, { phone: order.phone, content_hash }, settings);
    const hold_reason = holdReason(order, facts, settings);
    const number = await freeNumber(sql);
    const record = await insertOrder(sql, { ...order, number, content_hash, hold_reason });
    await addHistory(sql, {
      order_id: order.order_id,
      version: 1,
      from: null,
      to: "pending",
      actor,
      reason: hold_reason,
    });
    await enqueue(sql, "event.publish", { name: "order.placed", order_id: order.order_id }, { priority: 20 });
    if (hold_reason) return record;
    const reason = order.payment === "cod" ? "checks passed" : "paid";
    return moveLocked(sql, record, "confirmed", { actor: "system", reason });
  }

  /** Moves an order; refuses what the table does not allow. Asking for the state it is in changes nothing. */
  transition(request: TransitionRequest): Promise<OrderRecord> {
    return this.db.transaction(async (sql) => {
      const order = await lockOrder(sql, request.order_id);
      if (!order) throw new OrderNotFound(request.order_id);
      if (order.state === request.to) return order;
      const mayAsk = request.from?.includes(order.state) ?? true;
      if (!mayAsk || !isAllowed(order.state, request.to))
        throw new TransitionRefused(order.state, request.to);
      return moveLocked(sql, order, request.to, request);
    });
  }

  /** Applies what a parcel's status means for its order; a job that runs twice, or late, changes nothing. */
  followShipment(
    orderId: string,
    event: ShipmentNews,
  ): Promise<{ order: OrderRecord; effect: ShipmentEffect }> {
    return this.db.transaction(async (sql) => {
      const order = await lockOrder(sql, orderId);
      if (!order) throw new OrderNotFound(orderId);
      const effect = isOld(order, event)
        ? ({ kind: "none" } as const)
        : effectOfShipment(order.state, event.status);
      if (effect.kind === "none" || effect.kind === "contradiction") return { order, effect };
      await sql("order_flow")
        .where({ order_id: orderId })
        .update({
          carrier_event_at: event.occurred_at ?? order.carrier_event_at,
          failed_attempts: order.failed_attempts + (effect.kind === "attempt" ? 1 : 0),
        });
      if (effect.kind === "attempt") return { order, effect };
      const by = { actor: event.actor, reason: event.raw_status };
      return { order: await moveLocked(sql, order, effect.to, by), effect };
    });
  }

  get(orderId: string): Promise<OrderRecord | undefined> {
    return findOrder(this.db, { order_id: orderId });
  }

  getMany(orderIds: readonly string[]): Promise<Map<string, OrderRecord>> {
    return findOrders(this.db, orderIds);
  }

  byNumber(number: string): Promise<OrderRecord | undefined> {
    return findOrder(this.db, { number });
  }

  history(orderId: string): Promise<HistoryEntry[]> {
    return historyOf(this.db, orderId);
  }

  /** Orders that look the same as this one, within the window of the settings (minutes); none while the check is off. */
  async duplicates(orderId: string): Promise<{ minutes: number; duplicates: Twin[] }> {
    const { duplicate_minutes: minutes } = await this.settings();
    return { minutes, duplicates: minutes ? await findTwins(this.db, orderId, minutes) : [] };
  }

  settings(): Promise<OrderSettings> {
    return readOrderSettings(this.db);
  }
}

/** At the same moment only a repeated attempt is old: of two states, the table decides. */
function isOld(order: OrderRecord, event: ShipmentNews): boolean {
  if (!event.occurred_at || !order.carrier_event_at) return false;
  const at = Date.parse(event.occurred_at);
  const known = order.carrier_event_at.getTime();
  return at < known || (at === known && event.status === "failed_attempt");
}
