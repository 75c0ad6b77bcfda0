import type { MedusaRequest } from "@medusajs/framework/http";
import { requestLocale } from "../http/error-handler";
import { message } from "../http/messages";
import { ShopError } from "../http/shop-error";
import { type AccessProblem, AccessRefused } from "../modules/access/errors";

const STATUS: Record<AccessProblem, [status: number, type: string]> = {
  role_unknown: [404, "not_found"],
  member_unknown: [404, "not_found"],
  role_builtin: [409, "conflict"],
  role_in_use: [409, "conflict"],
  role_name_taken: [409, "conflict"],
  last_super_admin: [409, "conflict"],
  more_than_yours: [403, "not_allowed"],
};

/** A refused change of roles as an answer in the reader's language; any other error as it was. */
export function answered(req: MedusaRequest, error: unknown): unknown {
  if (!(error instanceof AccessRefused)) return error;
  const { code } = error;
  const [status, type] = STATUS[code];
  return new ShopError(status, { type, code, message: message(code, requestLocale(req)) });
}
