import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { knexOf } from "../../../../db/transaction";
import {
  type DeliverySettings,
  deliverySettingsSchema,
  readDeliverySettings,
  writeDeliverySettings,
} from "../../../../delivery/settings";
import { requestLocale } from "../../../../http/error-handler";
import { message } from "../../../../http/messages";
import { type ErrorDetail, ShopError } from "../../../../http/shop-error";
import { ORDER_FLOW } from "../../../../modules/order-flow";
import type { OrderFlowService } from "../../../../modules/order-flow/service";
import { orderSettingsSchema } from "../../../../modules/order-flow/settings";
import { SHIPPING } from "../../../../modules/shipping";
import type { ShippingService } from "../../../../modules/shipping/service";
import {
  merchantSettingsSchema,
  readMerchantSettings,
  writeMerchantSettings,
} from "../../../../people/merchants/settings";

/** How the shop handles orders and delivers them, and whether it verifies merchants. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await read(req));
}

/**
 * Changes some of the settings: `{ "orders"?: { "cod_validation": "manual" }, "delivery"?: { "rules": [{ "cities"?, "min_total"?,
 * "max_total"?, "carrier" }], "flat_fee": 35, "city_fees": [{ "city", "fee" }] }, "merchants"?: { "enabled": true } }`; amounts in
 * dirhams, a list as a whole.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const flow: OrderFlowService = req.scope.resolve(ORDER_FLOW);
  const given = (req.body ?? {}) as { orders?: object; delivery?: object; merchants?: object };
  const now = await read(req);
  const orders = orderSettingsSchema.safeParse({ ...now.orders, ...given.orders });
  const delivery = deliverySettingsSchema.safeParse({ ...now.delivery, ...given.delivery });
  const merchants = merchantSettingsSchema.safeParse({ ...now.merchants, ...given.merchants });
  const details = [
    ...detailsOf("orders", orders),
    ...detailsOf("delivery", delivery),
    ...detailsOf("merchants", merchants),
    ...(delivery.success ? strangers(req, delivery.data) : []),
  ];
  if (!orders.success || !delivery.success || !merchants.success || details.length) {
    const text = message("check_fields", requestLocale(req));
    throw new ShopError(400, { type: "invalid_data", code: "check_fields", message: text, details });
  }
  await flow.changeSettings(orders.data);
  await writeDeliverySettings(knexOf(req.scope), delivery.data);
  await writeMerchantSettings(knexOf(req.scope), merchants.data);
  res.json(await read(req));
}

async function read(req: AuthenticatedMedusaRequest) {
  const flow: OrderFlowService = req.scope.resolve(ORDER_FLOW);
  const sql = knexOf(req.scope);
  return {
    orders: await flow.settings(),
    delivery: await readDeliverySettings(sql),
    merchants: await readMerchantSettings(sql),
  };
}

function detailsOf(group: string, { error }: z.ZodSafeParseResult<unknown>): ErrorDetail[] {
  return (error?.issues ?? []).map((issue) => ({
    field: [group, ...issue.path].join("."),
    code: "invalid",
    message: issue.message,
  }));
}

/** Rules that name a carrier which is not installed; a disabled one may be named, and is passed over. */
function strangers(req: AuthenticatedMedusaRequest, { rules }: DeliverySettings): ErrorDetail[] {
  const shipping: ShippingService = req.scope.resolve(SHIPPING);
  const text = message("carrier_unknown", requestLocale(req));
  return rules.flatMap(({ carrier }, index) =>
    shipping.carrier(carrier)
      ? []
      : [{ field: `delivery.rules.${index}.carrier`, code: "carrier_unknown", message: text }],
  );
}
