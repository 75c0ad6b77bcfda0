// What Medusa's own routes take, read from their validators: the schemas themselves, so that no list of ours can grow old.
import { createRequire } from "node:module";
import { inRoot } from "../../scripts/lib/paths.mts";
import type { Schema } from "./sample.mts";

export interface Shape {
  body?: Schema;
  query?: Schema;
}

type Marked = { bodySchema?: unknown; querySchema?: unknown };
interface Route {
  matcher: string | RegExp;
  method?: string | string[];
  methods?: string[];
  middlewares?: Marked[];
}
interface Zod {
  toJSONSchema(schema: unknown, options: { io: "input"; unrepresentable: "any" }): Schema;
}

/** The shapes of Medusa's routes, by method and path (`POST /admin/products`). Loads Medusa's route table into this process. */
export function coreShapes(): Map<string, Shape> {
  const require = createRequire(inRoot("backend", "package.json"));
  const folder = (name: string) => inRoot("node_modules", "@medusajs", name, "dist");
  const body = require(`${folder("framework")}/http/utils/validate-body.js`) as Record<string, unknown>;
  const query = require(`${folder("framework")}/http/utils/validate-query.js`) as Record<string, unknown>;
  // The table's middlewares are made by these two when it is loaded: here they only remember what they were given.
  body.validateAndTransformBody = (bodySchema: unknown): Marked => ({ bodySchema });
  query.validateAndTransformQuery = (querySchema: unknown): Marked => ({ querySchema });
  const table = require(`${folder("medusa")}/api/middlewares.js`) as { default: { routes: Route[] } };
  const { z } = require("@medusajs/framework/zod") as { z: Zod };
  const schemaOf = (given: unknown): Schema | undefined => {
    const schema = typeof given === "function" ? (given as () => unknown)() : given;
    return schema ? z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) : undefined;
  };
  const shapes = new Map<string, Shape>();
  for (const { matcher, method, methods, middlewares = [] } of table.default.routes) {
    const marked: Marked = Object.assign(
      {},
      ...middlewares.map(({ bodySchema, querySchema }) => ({
        ...(bodySchema ? { bodySchema } : {}),
        ...(querySchema ? { querySchema } : {}),
      })),
    );
    for (const one of [method ?? methods ?? []].flat())
      shapes.set(`${one} ${String(matcher)}`, {
        body: schemaOf(marked.bodySchema),
        query: schemaOf(marked.querySchema),
      });
  }
  return shapes;
}
