import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { lockSettings } from "../../../../db/shop-setting";
import { knexOf, type Sql } from "../../../../db/transaction";
import {
  type DeliverySettings,
  deliverySettingsSchema,
  readDeliverySettings,
  writeDeliverySettings,
} from "../../../../delivery/settings";
import { requestLocale } from "../../../../http/error-handler";
import { message } from "../../../../http/messages";
import type { ErrorDetail } from "../../../../http/shop-error";
import { INTEGRATIONS } from "../../../../modules/integrations";
import type { IntegrationsService } from "../../../../modules/integrations/service";
import {
  type OrderSettings,
  orderSettingsSchema,
  readOrderSettings,
  writeOrderSettings,
} from "../../../../modules/order-flow/settings";
import { SHIPPING } from "../../../../modules/shipping";
import type { ShippingService } from "../../../../modules/shipping/service";
import {
  type MerchantSettings,
  merchantSettingsSchema,
  readMerchantSettings,
  writeMerchantSettings,
} from "../../../../people/merchants/settings";
import { settingProblems, settingsRefused } from "../../../../shop-settings/check";
import {
  type NotificationSettings,
  notificationSettingsSchema,
  readNotificationSettings,
  writeNotificationSettings,
} from "../../../../shop-settings/notifications";

/** How the shop handles orders and delivers them, who is told of failures, whether it verifies merchants; and its sheet. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ ...(await read(knexOf(req.scope))), sheet: await sheetOf(req) });
}

/**
 * Changes some of the settings: `{ "orders"?: { "cod_validation": "manual" }, "delivery"?: { "rules": [{ "cities"?, "min_total"?,
 * "max_total"?, "carrier" }], "flat_fee": 35, "city_fees": [{ "city", "fee" }] }, "notifications"?: { "emails": [] },
 * "merchants"?: { "enabled": true } }`; amounts in dirhams, a list as a whole. All of it, or nothing with every problem named.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const given = (req.body ?? {}) as Partial<Record<keyof ShopSettings, object>>;
  const settings = await knexOf(req.scope).transaction(async (sql) => {
    await lockSettings(sql);
    const changed = checked(req, await read(sql), given);
    await writeOrderSettings(sql, changed.orders);
    await writeDeliverySettings(sql, changed.delivery);
    await writeNotificationSettings(sql, changed.notifications);
    await writeMerchantSettings(sql, changed.merchants);
    return changed;
  });
  res.json({ ...settings, sheet: await sheetOf(req) });
}

interface ShopSettings {
  orders: OrderSettings;
  delivery: DeliverySettings;
  notifications: NotificationSettings;
  merchants: MerchantSettings;
}

async function read(sql: Sql): Promise<ShopSettings> {
  return {
    orders: await readOrderSettings(sql),
    delivery: await readDeliverySettings(sql),
    notifications: await readNotificationSettings(sql),
    merchants: await readMerchantSettings(sql),
  };
}

/** What the settings are to be. Throws `ShopError` (400) naming every field at fault. */
function checked(
  req: AuthenticatedMedusaRequest,
  now: ShopSettings,
  given: Partial<Record<keyof ShopSettings, object>>,
): ShopSettings {
  const locale = requestLocale(req);
  const orders = orderSettingsSchema.strict().safeParse({ ...now.orders, ...given.orders });
  const delivery = deliverySettingsSchema.safeParse({ ...now.delivery, ...given.delivery });
  const notifications = notificationSettingsSchema
    .strict()
    .safeParse({ ...now.notifications, ...given.notifications });
  const merchants = merchantSettingsSchema.safeParse({ ...now.merchants, ...given.merchants });
  const details = [
    ...settingProblems("orders", orders.error, locale),
    ...settingProblems("delivery", delivery.error, locale),
    ...settingProblems("notifications", notifications.error, locale),
    ...settingProblems("merchants", merchants.error, locale),
    ...(delivery.success ? strangers(req, delivery.data) : []),
  ];
  if (!orders.success || !delivery.success || !notifications.success || !merchants.success || details.length)
    throw settingsRefused(details, locale);
  return {
    orders: orders.data,
    delivery: delivery.data,
    notifications: notifications.data,
    merchants: merchants.data,
  };
}

/** The sheet that is in use: where it is set, and which one; nothing secret. */
async function sheetOf(
  req: AuthenticatedMedusaRequest,
): Promise<{ spreadsheet_id: string | null; source: "environment" | "admin"; state: string } | null> {
  const service: IntegrationsService = req.scope.resolve(INTEGRATIONS);
  const definition = [...service.definitions.values()].find(({ kind }) => kind === "sheet");
  if (!definition) return null;
  const { source, state, versions, active_version } = await service.view(definition);
  const id = versions.find(({ version }) => version === active_version)?.values?.spreadsheet_id;
  return { spreadsheet_id: typeof id === "string" ? id : null, source, state };
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
