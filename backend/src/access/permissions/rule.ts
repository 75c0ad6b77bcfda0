import type { Permission } from "./permission";

/**
 * What a route asks for: a permission; `signed_in`, any role at all; `public`, nobody need be signed in; `customer`, a
 * shopper's own sign-in; `signed`, a proof of its own in the request (webhooks).
 */
export type Rule = Permission | "signed_in" | "public" | "customer" | "signed";

export interface DeclaredRoute {
  method: string;
  /** As Express has it: `/admin/orders/:id`. */
  path: string;
  rule: Rule;
}

/** Declares an area's routes, `"METHOD /path"`, under what they ask for. */
export function area(rules: Partial<Record<Rule, readonly string[]>>): readonly DeclaredRoute[] {
  return Object.entries(rules).flatMap(([rule, routes]) =>
    routes.map((route) => {
      const [method = "", path = ""] = route.split(" ");
      return { method, path, rule: rule as Rule };
    }),
  );
}

/** One key for a route, whatever its parameters are called: `GET /admin/orders/:`. */
export const routeKey = (method: string, path: string): string => `${method} ${path.replace(/:\w+/g, ":")}`;
