// Which routes the scanner is fed with, and with what.

import { coreShapes } from "./core-shapes.mts";
import type { Json } from "./leaves.mts";
import { type IdOf, sample } from "./sample.mts";

export interface RouteName {
  method: string;
  /** With its parameters: `/admin/orders/:id`. */
  path: string;
}

/** A route with values that it takes. */
export interface Fed extends RouteName {
  params: Record<string, string>;
  query: Record<string, string>;
  body?: Json;
}

/** Values for one of our own routes; what is left out is taken from the shop by the parameter's place. */
export type Given = Partial<Pick<Fed, "params" | "query" | "body">>;

/** Routes that are left alone, each with its reason; a star stands for anything. */
export const LEFT_ALONE: readonly { path: RegExp; why: string }[] = [
  { path: /\/subscribe$/, why: "a stream without an end" },
  { path: /^\/admin\/(rbac|roles)\b/, why: "Medusa's own roles are not open here" },
  {
    path: /^\/admin\/ops\/sessions\/end$/,
    why: "ends the scanner's own session; its three choices are tested by name",
  },
  { path: /^\/(hooks|cloud)\//, why: "closed" },
];

/** Every route of `running` that takes a value, with values. DELETE routes take none but an id, which their GET was fed with. */
export function feed(running: readonly RouteName[], given: Record<string, Given>, idOf: IdOf): Fed[] {
  const shapes = coreShapes();
  return running
    .filter(({ method }) => method !== "DELETE" && method !== "HEAD" && method !== "OPTIONS")
    .filter(({ path }) => !LEFT_ALONE.some((one) => one.path.test(path)))
    .map((route) => {
      const name = `${route.method} ${route.path}`;
      const shape = shapes.get(name);
      const ours = given[name] ?? {};
      const query = shape?.query && route.method === "GET" ? flat(sample(shape.query, "", idOf)) : {};
      const body =
        ours.body ?? (shape?.body && route.method !== "GET" ? sample(shape.body, "", idOf) : undefined);
      return {
        ...route,
        params: { ...paramsOf(route.path, idOf), ...ours.params },
        query: ours.query ?? query,
        ...(body === undefined ? {} : { body }),
      };
    })
    .filter(
      ({ params, query, body }) => body !== undefined || Object.keys({ ...params, ...query }).length > 0,
    );
}

/** Only simple values go into a query. */
function flat(value: Json): Record<string, string> {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      one === null || typeof one === "object" ? [] : [[key, String(one)]],
    ),
  );
}

/** `:id` after `/products/` is a product's. */
function paramsOf(path: string, idOf: IdOf): Record<string, string> {
  const parts = path.split("/");
  return Object.fromEntries(
    parts.flatMap((part, index) => {
      if (!part.startsWith(":")) return [];
      const before = parts[index - 1] ?? "";
      const kind = part === ":id" ? singular(before) : part.slice(1).replace(/_id$/, "");
      return [[part.slice(1), idOf(kind) ?? idOf(singular(before)) ?? "none_of_these"]];
    }),
  );
}

const singular = (kind: string): string =>
  kind
    .replaceAll("-", "_")
    .replace(/ies$/, "y")
    .replace(/(ch|sh|x)es$/, "$1")
    .replace(/s$/, "");
