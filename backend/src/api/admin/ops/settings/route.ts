import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requestLocale } from "../../../../http/error-handler";
import { message } from "../../../../http/messages";
import { ShopError } from "../../../../http/shop-error";
import { ORDER_FLOW } from "../../../../modules/order-flow";
import type { OrderFlowService } from "../../../../modules/order-flow/service";
import { orderSettingsSchema } from "../../../../modules/order-flow/settings";

/** How the shop handles orders. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const flow: OrderFlowService = req.scope.resolve(ORDER_FLOW);
  res.json({ orders: await flow.settings() });
}

/** Changes some of the settings: `{ "orders": { "cod_validation": "manual" } }`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const flow: OrderFlowService = req.scope.resolve(ORDER_FLOW);
  const given = (req.body as { orders?: unknown } | null)?.orders;
  const change = orderSettingsSchema.safeParse({
    ...(await flow.settings()),
    ...(given as object | undefined),
  });
  if (!change.success) {
    const details = change.error.issues.map((issue) => ({
      field: `orders.${issue.path.join(".")}`,
      code: "invalid",
      message: issue.message,
    }));
    const text = message("check_fields", requestLocale(req));
    throw new ShopError(400, { type: "invalid_data", code: "check_fields", message: text, details });
  }
  res.json({ orders: await flow.changeSettings(change.data) });
}
