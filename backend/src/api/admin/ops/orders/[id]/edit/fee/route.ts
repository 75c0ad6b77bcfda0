import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../../../../../../../admin-ops/request";
import { requestLocale } from "../../../../../../../http/error-handler";
import { ORDER_FLOW } from "../../../../../../../modules/order-flow";
import type { OrderFlowService } from "../../../../../../../modules/order-flow/service";
import { feeAt } from "../../../../../../../order-edit/fee";

const LONGEST = 120;
const textOf = (value: unknown): string => (typeof value === "string" ? value.slice(0, LONGEST) : "");

/** What an order's delivery to another place costs: `?city=&district=` → `{ city, district, fee }`, dirhams; 400 names the field. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const flow: OrderFlowService = req.scope.resolve(ORDER_FLOW);
  const order = await flow.get(req.params.id ?? "");
  if (!order) throw notFound(req);
  const city = textOf(req.query.city);
  const district = textOf(req.query.district) || null;
  res.json(await feeAt(req.scope, order, { city, district, locale: requestLocale(req) }));
}
