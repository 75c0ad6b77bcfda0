import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { knexOf } from "../../db/transaction";
import { requestLocale } from "../../http/error-handler";
import { type MessageCode, message } from "../../http/messages";
import { ShopError } from "../../http/shop-error";
import { readMerchantSettings } from "./settings";

/** The database, where the shop looks at its merchants. Throws 404 `merchants_off` where it does not. */
export async function merchantDesk(req: AuthenticatedMedusaRequest): Promise<Knex> {
  const db = knexOf(req.scope);
  if ((await readMerchantSettings(db)).enabled) return db;
  throw problem(req, 404, "merchants_off");
}

const TYPES: Record<number, string> = {
  400: "invalid_data",
  404: "not_found",
  409: "conflict",
  413: "invalid_data",
};

/** A refusal in the reader's language; `field` where one is to be named. */
export function problem(
  req: AuthenticatedMedusaRequest,
  status: 400 | 404 | 409 | 413,
  code: MessageCode,
  { field, values }: { field?: string; values?: Record<string, string | number> } = {},
): ShopError {
  const text = message(code, requestLocale(req), values);
  const details = field ? [{ field, code, message: text }] : undefined;
  return new ShopError(status, {
    type: TYPES[status] ?? "invalid_data",
    code,
    message: text,
    ...(details ? { details } : {}),
  });
}
