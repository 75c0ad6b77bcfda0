// docs/permissions.md read as what is expected, and one harmless request for a cell of it.
import { readFileSync } from "node:fs";
import { inRoot } from "../../scripts/lib/paths.mts";

export interface Cell {
  method: string;
  path: string;
  rule: string;
  /** By the role's name on the page: `Super Admin`, `Admin`, `Operator`, `Support`. */
  allowed: ReadonlyMap<string, boolean>;
}

/** Every route on the page. */
export function matrix(): Cell[] {
  const page = readFileSync(inRoot("docs", "permissions.md"), "utf8");
  let roles: string[] = [];
  return page.split("\n").flatMap((line) => {
    const [, method = "", path = "", rule = "", ...rest] = line.split("|").map((cell) => cell.trim());
    if (method === "Method") roles = rest.slice(0, -1);
    if (!/^[A-Z]+$/.test(method)) return [];
    const allowed = new Map(roles.map((role, index) => [role, rest[index] === "yes"]));
    return [{ method, path: path.replaceAll("`", ""), rule: rule.replaceAll("`", ""), allowed }];
  });
}

export interface Reached {
  status: number;
  /** The error code of the answer; empty where there is none. */
  code: string;
}

const LIMIT_MS = 60_000;
const STREAM_MS = 10_000;
const NO_THING = "none_01NOSUCHTHING";

/** A route's path with ids of nothing in it. */
export const pathOf = ({ path }: Pick<Cell, "path">): string => path.replace(/:\w+/g, NO_THING);

/** Asks for a route with ids of nothing and a body that no handler takes; the answer's body is read only for its error. */
export async function probe(
  origin: string,
  cell: Pick<Cell, "method" | "path">,
  headers: Record<string, string> = {},
): Promise<Reached> {
  const { method, path } = cell;
  const withBody = !["GET", "HEAD", "DELETE"].includes(method);
  const stop = new AbortController();
  // A stream of events stays silent until there is one: then it has let us in, for refusals come at once.
  const streams = path.endsWith("/subscribe");
  const limit = setTimeout(() => stop.abort(), streams ? STREAM_MS : LIMIT_MS);
  try {
    const answer = await fetch(origin + pathOf(cell), {
      method,
      headers: { ...headers, ...(withBody ? { "content-type": "application/json" } : {}) },
      body: withBody ? "[]" : undefined,
      redirect: "manual",
      signal: stop.signal,
    });
    const { status } = answer;
    const body = status >= 400 ? await answer.text() : "";
    return { status, code: codeIn(body) };
  } catch (error) {
    if (streams && stop.signal.aborted) return { status: 200, code: "" };
    throw error;
  } finally {
    clearTimeout(limit);
    // A stream of events has no end of its own.
    stop.abort();
  }
}

function codeIn(body: string): string {
  try {
    const { code } = JSON.parse(body) as { code?: unknown };
    return typeof code === "string" ? code : "";
  } catch {
    return "";
  }
}

/** Middlewares of a method and path without a handler: nothing is there to be declared, and the gate refuses them. */
export const NO_HANDLER: readonly string[] = [
  "POST /admin/inventory-items/batch",
  "DELETE /admin/claims/:id",
  "DELETE /admin/exchanges/:id",
  // Souk's own: the lock-out of other people's sign-ins.
  "POST /auth/:actor_type/emailpass",
];

/** Runs `work` over all items, a few at a time. */
export async function few<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index] as T);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}
