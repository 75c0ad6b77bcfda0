import type { MedusaContainer } from "@medusajs/framework/types";
import type { Sql } from "../db/transaction";
import { ERRORS } from "../modules/errors";
import type { ErrorsService } from "../modules/errors/service";
import type { EditedOrder } from "../modules/order-flow/edit";
import type { OrderRecord } from "../modules/order-flow/types";
import { plan, updateShipment } from "../modules/shipping/repository";
import type { Shipment } from "../modules/shipping/types";
import { cashOf } from "../parcels/choose-carrier";
import { again } from "../parcels/outcome";
import { ParcelInTheWay } from "./errors";

interface Edited {
  order: OrderRecord;
  after: EditedOrder;
  live: Shipment | undefined;
  takenBackFrom: string | null;
}

/** Throws `ParcelInTheWay` for a parcel that exists, or may: what it says could no longer be changed. */
export function refuseParcel(live: Shipment | undefined): void {
  if (live && live.state !== "planned" && live.state !== "refused") throw new ParcelInTheWay("busy", live);
}

/**
 * The parcel of an edited order, in its transaction: one that is yet to be made asks for the new amount, one that was refused
 * is tried again, and one that was taken back is made anew; with another place the carrier is chosen again.
 */
export async function followEdit(container: MedusaContainer, sql: Sql, edited: Edited): Promise<void> {
  const { order, after, live, takenBackFrom } = edited;
  const cod_amount = cashOf({ payment: order.payment, total: after.total });
  const moved = after.city !== order.city || after.district !== order.district;
  if (live) {
    const errors: ErrorsService = container.resolve(ERRORS);
    await errors.resolve("shipment", live.reference, sql);
    const fresh = {
      state: "planned" as const,
      attempts: 0,
      last_error: null,
      cod_amount: String(cod_amount),
    };
    await updateShipment(sql, live.id, moved ? { live: false, sending_for: null } : fresh);
  } else if (takenBackFrom && !moved) {
    await plan(sql, { order_id: order.order_id, number: order.number, cod_amount }, takenBackFrom);
  }
  if (live || takenBackFrom) await again(sql, order.order_id, 0);
}
