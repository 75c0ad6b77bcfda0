import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { knexOf } from "../../../../../db/transaction";
import { problem } from "../../../../../people/merchants/request";
import {
  merchantSettingsSchema,
  readMerchantSettings,
  writeMerchantSettings,
} from "../../../../../people/merchants/settings";

/** Whether merchants are looked at: `{ "enabled": false }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readMerchantSettings(knexOf(req.scope)));
}

/** Switches the option: `{ "enabled": true }`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const settings = merchantSettingsSchema.safeParse(req.body);
  if (!settings.success) throw problem(req, 400, "check_fields", { field: "enabled" });
  await writeMerchantSettings(knexOf(req.scope), settings.data);
  res.json(settings.data);
}
