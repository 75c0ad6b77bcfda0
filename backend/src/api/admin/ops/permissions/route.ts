import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { declarationOf } from "../../../../access/permissions";
import { isClosed } from "../../../../access/permissions/closed";
import { PERMISSIONS } from "../../../../access/permissions/permission";
import { runningRoutes } from "../../../../access/router-routes";

/**
 * Every permission, and every route of the running server with what it asks for: `{ "permissions", "routes": [{ "method",
 * "path", "rule" }] }`; `rule` is null for a route that nobody declared (refused), `closed` for one shut to everybody.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const routes = runningRoutes(req.app).map(({ method, path }) => ({
    method,
    path,
    rule: isClosed(path) ? "closed" : (declarationOf(method, path)?.rule ?? null),
  }));
  res.json({ permissions: PERMISSIONS, routes });
}
