import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { knexOf } from "../db/transaction";
import { watchOf } from "./snapshots";
import type { Watching } from "./watch-writes";

const CHANGING = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/** Looks at what is watched before it is written to, so that the record can say what changed. */
async function snapshotBefore(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const watch = CHANGING.has(req.method) ? watchOf(req.baseUrl + req.path, req.body) : undefined;
  if (watch) {
    const watching: Watching = { watch, before: await watch.read(knexOf(req.scope), watch.ids) };
    res.locals.watching = watching;
  }
  next();
}

/**
 * They run after authentication and after the body has been read. Without methods a middleware runs before those of longer
 * paths, which may begin to change what is looked at here.
 */
export const snapshotsBefore: MiddlewareRoute[] = [
  "/admin/products",
  "/admin/price-lists",
  "/admin/users",
  "/admin/invites",
  "/admin/api-keys",
  "/admin/ops",
].map((matcher) => ({ matcher, middlewares: [snapshotBefore] }));
