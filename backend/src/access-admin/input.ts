import type { MedusaRequest } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { isPermission } from "../access/permissions/permission";
import { requestLocale } from "../http/error-handler";
import { type MessageCode, message } from "../http/messages";
import { ShopError } from "../http/shop-error";
import type { RoleDraft, UserChange } from "../modules/access/types";

const NAME_MAX = 60;

const roleSchema = z.object({
  name: z.string().trim().min(1).max(NAME_MAX),
  mask: z.boolean().default(false),
  permissions: z.array(z.string()).max(200),
});
const roleIdSchema = z.string().min(1).max(100).nullable();
const userSchema = z
  .object({ role_id: roleIdSchema.optional(), disabled: z.boolean().optional() })
  .strict()
  .refine((change) => Object.keys(change).length > 0);
const keySchema = z.object({ role_id: roleIdSchema }).strict();

/** `{ "name", "mask"?, "permissions": ["orders.read", …] }`. Throws 400 naming the field. */
export function readRole(req: MedusaRequest): RoleDraft {
  const body = roleSchema.safeParse(req.body);
  if (!body.success) {
    const field = String(body.error.issues[0]?.path[0] ?? "body");
    throw field === "name"
      ? invalid(req, field, "role_name_required", { max: NAME_MAX })
      : invalid(req, field, "check_fields");
  }
  const { name, mask, permissions } = body.data;
  const known = permissions.filter(isPermission);
  const unknown = permissions.find((permission) => !isPermission(permission));
  if (unknown !== undefined)
    throw invalid(req, "permissions", "permission_unknown", { name: unknown.slice(0, 60) });
  return { name, mask, permissions: known };
}

/** `{ "role_id"?: string | null, "disabled"?: boolean }`. Throws 400. */
export function readUserChange(req: MedusaRequest): UserChange {
  const body = userSchema.safeParse(req.body);
  if (!body.success) throw invalid(req, "role_id", "check_fields");
  return body.data;
}

/** `{ "role_id": string | null }`. Throws 400. */
export function readKeyChange(req: MedusaRequest): string | null {
  const body = keySchema.safeParse(req.body);
  if (!body.success) throw invalid(req, "role_id", "check_fields");
  return body.data.role_id;
}

function invalid(
  req: MedusaRequest,
  field: string,
  code: MessageCode,
  values: Record<string, string | number> = {},
): ShopError {
  const locale = requestLocale(req);
  const details = [{ field, code, message: message(code, locale, values) }];
  return new ShopError(400, {
    type: "invalid_data",
    code: "check_fields",
    message: message("check_fields", locale),
    details,
  });
}
