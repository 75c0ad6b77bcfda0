import type { z } from "@medusajs/framework/zod";
import { cashSettingsSchema } from "../cash/settings";
import { deliverySettingsSchema } from "../delivery/settings";
import { citySettingsSchema } from "../modules/cities/settings";
import { orderSettingsSchema } from "../modules/order-flow/settings";
import { sessionSettingsSchema } from "../modules/sessions/settings";
import { merchantSettingsSchema } from "../people/merchants/settings";
import { notificationSettingsSchema } from "./notifications";

/** The settings of the shop by their key in `shop_setting`; each has a default for everything. */
export const SETTING_SCHEMAS: ReadonlyMap<string, z.ZodType<Record<string, unknown>>> = new Map<
  string,
  z.ZodType<Record<string, unknown>>
>([
  ["orders", orderSettingsSchema],
  ["delivery", deliverySettingsSchema],
  ["merchants", merchantSettingsSchema],
  ["notifications", notificationSettingsSchema],
  ["cash", cashSettingsSchema],
  ["sessions", sessionSettingsSchema],
  ["cities", citySettingsSchema],
]);
