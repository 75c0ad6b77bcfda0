import type {
  IFulfillmentModuleService,
  IOrderModuleService,
  MedusaContainer,
} from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { inOneTransaction } from "../db/transaction";
import { allLines, type MedusaOrder, referenceTo } from "./records";

/** The parcel was handed over: Medusa's fulfillment and order say so together, in ONE transaction. */
export function handOver(
  container: MedusaContainer,
  order: MedusaOrder,
  fulfillmentId: string,
): Promise<void> {
  const fulfillments: IFulfillmentModuleService = container.resolve(Modules.FULFILLMENT);
  const orders: IOrderModuleService = container.resolve(Modules.ORDER);
  return inOneTransaction(container, async (transaction) => {
    await transaction.join(fulfillments, (context) =>
      fulfillments.updateFulfillment(fulfillmentId, { delivered_at: new Date() }, context),
    );
    await transaction.join(orders, (context) =>
      orders.registerDelivery({ ...referenceTo(order, fulfillmentId), items: allLines(order) }, context),
    );
  });
}
