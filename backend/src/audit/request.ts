import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { requestLocale } from "../http/error-handler";
import { message } from "../http/messages";
import { ShopError } from "../http/shop-error";
import type { AuditFilter } from "../modules/audit/service";
import { readFilter } from "./filter";

/** The filter of a request. Throws a 400 that names the fields that are wrong. */
export function filterOf(req: AuthenticatedMedusaRequest): AuditFilter {
  const { locale: _, ...query } = req.query;
  const read = readFilter(query);
  if (read.ok) return read.filter;
  const text = message("check_fields", requestLocale(req));
  const details = read.fields.map((field) => ({ field, code: "invalid", message: text }));
  throw new ShopError(400, { type: "invalid_data", code: "check_fields", message: text, details });
}
