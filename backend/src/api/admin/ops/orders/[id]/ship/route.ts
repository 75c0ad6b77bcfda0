import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { opsOrderView } from "../../../../../../admin-ops/order-view";
import { notFound } from "../../../../../../admin-ops/request";
import { requestLocale } from "../../../../../../http/error-handler";
import { ORDER_FLOW } from "../../../../../../modules/order-flow";
import type { OrderFlowService } from "../../../../../../modules/order-flow/service";
import { invalid } from "../../../../../../place-order/input";
import { sendOrder } from "../../../../../../shipping-api/send";

const bodySchema = z.object({ carrier: z.string().min(1).max(60).nullish() });

/**
 * Sends the order's parcel again, or with another carrier: `{ "carrier"? }` → 202 and the order's view. A parcel that exists
 * is left as it is (409 when another carrier is asked for); a second one bears the reference `<number>-2`.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const locale = requestLocale(req);
  const flow: OrderFlowService = req.scope.resolve(ORDER_FLOW);
  const order = await flow.get(id);
  if (!order) throw notFound(req);
  const body = bodySchema.safeParse(req.body ?? {});
  if (!body.success) throw invalid(locale, [{ field: "carrier", code: "carrier_unknown" }]);
  await sendOrder(req.scope, { order, carrier: body.data.carrier ?? null, locale });
  res.status(202).json(await opsOrderView(req.scope, id));
}
