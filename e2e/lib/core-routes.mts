// Medusa's own admin routes that change orders, read from the installed package, and those reviewed as harmless.
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { inRoot } from "../../scripts/lib/paths.mts";

export interface Route {
  method: string;
  path: string;
}

const FOLDERS = [
  "orders",
  "fulfillments",
  "returns",
  "claims",
  "exchanges",
  "order-edits",
  "order-changes",
  "draft-orders",
  "payments",
  "payment-collections",
];
const CHANGING = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/** Every changing route of the folders, as `/admin/orders/:id/cancel`. */
export function coreRoutes(): Route[] {
  const base = inRoot("node_modules", "@medusajs", "medusa", "dist", "api", "admin");
  return FOLDERS.flatMap((folder) => {
    const files = readdirSync(join(base, folder), { recursive: true, encoding: "utf8" });
    return files
      .filter((file) => file.split(sep).at(-1) === "route.js")
      .flatMap((file) => routesOf(base, folder, file));
  });
}

function routesOf(base: string, folder: string, file: string): Route[] {
  const source = readFileSync(join(base, folder, file), "utf8");
  const methods = [...source.matchAll(/^exports\.([A-Z]+) = (?!void|exports)/gm)].map(
    ([, method = ""]) => method,
  );
  const parts = ["/admin", folder, ...file.split(sep).slice(0, -1)];
  const path = parts.join("/").replace(/\[(\w+)\]/g, ":$1");
  return methods.filter((method) => CHANGING.has(method)).map((method) => ({ method, path }));
}

/** Changing routes that somebody looked at: they touch nothing that order-flow owns. `**` stands for any tail. */
export const REVIEWED: readonly (Route & { why: string })[] = [
  { method: "POST", path: "/admin/orders/export", why: "writes a file" },
  { method: "POST", path: "/admin/payments/:id/refund", why: "gives cash back; no state follows from it" },
  {
    method: "*",
    path: "/admin/draft-orders/**",
    why: "refuses real orders; a converted one is adopted by the sweeper",
  },
];

/** Whether a route is on the reviewed list. */
export function isReviewed(route: Route, list: readonly (Route & { why: string })[] = REVIEWED): boolean {
  return list.some(({ method, path }) => {
    if (method !== "*" && method !== route.method) return false;
    if (!path.endsWith("/**")) return path === route.path;
    const base = path.slice(0, -3);
    return route.path === base || route.path.startsWith(`${base}/`);
  });
}
