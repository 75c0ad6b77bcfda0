import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { actorOf } from "../access/actor";
import { roleOf } from "../access/gate";
import { knexOf } from "../db/transaction";
import { requestLocale } from "../http/error-handler";
import { message } from "../http/messages";
import { ShopError } from "../http/shop-error";
import { readOrderSettings } from "../modules/order-flow/settings";
import { type OrderFilter, type OrderPage, readOrderFilter } from "./filters";
import type { WhereContext } from "./where";

/** The filter and page of a request. Throws 400 naming the parameters that are wrong. */
export function filterOf(req: AuthenticatedMedusaRequest): { filter: OrderFilter; page: OrderPage } {
  const read = readOrderFilter(req.query);
  if (read.ok) return read;
  const locale = requestLocale(req);
  const details = read.fields.map((field) => ({
    field,
    code: "setting_invalid",
    message: message("setting_invalid", locale, { field }),
  }));
  const text = details.map((detail) => detail.message).join(" · ");
  throw new ShopError(400, { type: "invalid_data", code: "check_fields", message: text, details });
}

/** What a filter depends on besides itself. */
export async function contextOf(req: AuthenticatedMedusaRequest): Promise<WhereContext> {
  return { settings: await readOrderSettings(knexOf(req.scope)), masked: roleOf(req).mask };
}

/** Whose views these are: a staff member's or an API key's. */
export function ownerOf(req: AuthenticatedMedusaRequest): string {
  const actor = actorOf(req);
  if (!actor) throw new Error("The gate lets nobody unknown in");
  return `${actor.kind}:${actor.id}`;
}
