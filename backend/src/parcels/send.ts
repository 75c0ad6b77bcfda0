import type { MedusaContainer } from "@medusajs/framework/types";
import { knexOf, type Sql } from "../db/transaction";
import { ERRORS } from "../modules/errors";
import type { ErrorsService } from "../modules/errors/service";
import { lockOrder } from "../modules/order-flow/repository";
import { lockLive, plan, updateShipment } from "../modules/shipping/repository";
import type { Shipment } from "../modules/shipping/types";
import { cashOf } from "./choose-carrier";
import { again } from "./outcome";

/** The parcel that stands in the way of one with another carrier: it exists, or it may. */
export class ParcelExists extends Error {
  constructor(readonly shipment: Pick<Shipment, "carrier" | "state" | "tracking_number">) {
    super(`A parcel of ${shipment.carrier} is ${shipment.state}`);
  }
}

/**
 * Has the parcel of a confirmed order sent, again or with another carrier: one that was refused is planned anew, one that
 * surely was never made gives way to `<number>-2`. False, and nothing done, when the order is not confirmed. Throws
 * `ParcelExists`.
 */
export function sendParcel(
  container: MedusaContainer,
  orderId: string,
  carrier: string | null,
): Promise<boolean> {
  const errors: ErrorsService = container.resolve(ERRORS);
  return knexOf(container).transaction(async (sql) => {
    const order = await lockOrder(sql, orderId);
    const live = await lockLive(sql, orderId);
    const other = carrier !== null && live !== undefined && live.carrier !== carrier;
    if (other && live.state !== "refused" && live.state !== "planned") throw new ParcelExists(live);
    if (order?.state !== "confirmed") return false;
    if (other) await giveWay(sql, errors, live);
    else if (live?.state === "refused")
      await updateShipment(sql, live.id, { state: "planned", attempts: 0, last_error: null });
    if (carrier && (other || !live)) await plan(sql, { ...order, cod_amount: cashOf(order) }, carrier);
    await again(sql, orderId, 0);
    return true;
  });
}

async function giveWay(sql: Sql, errors: ErrorsService, live: Shipment): Promise<void> {
  await updateShipment(sql, live.id, { live: false, sending_for: null });
  await errors.resolve("shipment", live.reference, sql);
}
