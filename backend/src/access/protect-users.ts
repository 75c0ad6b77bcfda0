import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { knexOf } from "../db/transaction";
import { ACCESS } from "../modules/access";
import type { AccessService } from "../modules/access/service";
import { forgetDeleted } from "../people/merchants/forget";
import { answered } from "./answers";
import { endSessionsOf } from "./end-sessions";
import { roleOf } from "./gate";

/**
 * Before Medusa changes or deletes a staff account: nobody touches an account that can do more than they can, and the last
 * Super Admin stays. An account that goes loses its role first, in one transaction with that check.
 */
async function protect(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const [id, action] = req.path.split("/").filter(Boolean);
  if (!id || req.method === "GET" || req.method === "HEAD") return next();
  const access: AccessService = req.scope.resolve(ACCESS);
  const by = roleOf(req);
  try {
    if (req.method !== "DELETE" || action) {
      await access.changeUser(id, {}, by);
      return next();
    }
    const role_id = await access.withdraw(id, by);
    res.once("close", () => void settle(req, res, () => access.changeUser(id, { role_id }, by), id));
    next();
  } catch (error) {
    throw answered(req, error);
  }
}

/** After the answer: the sessions of an account that is gone end, its company goes; one that stayed gets its role back. */
async function settle(
  req: MedusaRequest,
  res: MedusaResponse,
  restore: () => Promise<unknown>,
  id: string,
): Promise<void> {
  try {
    if (res.statusCode >= 300) return void (await restore());
    await endSessionsOf(req.scope, id, "deleted");
    await forgetDeleted(knexOf(req.scope));
  } catch (error) {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`After deleting user ${id}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export const protectUsers: MiddlewareRoute[] = ["/admin/users", "/admin/ops/staff"].map((matcher) => ({
  matcher,
  middlewares: [protect],
}));
