import type { Locale, OrderState } from "@souk/contracts";
import type { OpsOrderView } from "../../admin-ops/order-view";
import { OpsProblem } from "./ops-problem";

const TIMEOUT_MS = 20_000;

/** What staff can do to one order; each answers the fresh view. */
export type OrderAction =
  | { kind: "transition"; to: OrderState; reason?: string }
  | { kind: "ship"; carrier?: string }
  | { kind: "export" | "remit" };

interface Call {
  method?: "GET" | "POST" | "DELETE";
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, in place of a body. */
  file?: Blob;
  signal?: AbortSignal;
  timeoutMs?: number;
}

/** One call to the admin API of the same origin, with the dashboard's session. Throws `OpsProblem`. */
export async function call<T>(
  locale: Locale,
  path: string,
  { method = "GET", body, file, signal, timeoutMs = TIMEOUT_MS }: Call = {},
): Promise<T> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const headers: Record<string, string> = { Accept: "application/json", "Accept-Language": locale };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (file) headers["Content-Type"] = "application/octet-stream";
  let answer: Response;
  let text: string;
  try {
    answer = await fetch(path, {
      method,
      headers,
      credentials: "include",
      body: file ?? (body === undefined ? undefined : JSON.stringify(body)),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    text = await answer.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new OpsProblem(0, timeout.aborted ? "timeout" : "network", null);
  }
  const json = parse(text);
  if (!answer.ok) throw refusal(answer.status, json);
  if (json === undefined) throw new OpsProblem(answer.status, "unreadable", null);
  return json as T;
}

/** Sends a file itself, with time for a slow line. */
export const sendFile = <T>(locale: Locale, path: string, file: Blob): Promise<T> =>
  call<T>(locale, path, { method: "POST", file, timeoutMs: 120_000 });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Medusa's own 401 and 403 speak English only: those two get our words. */
function refusal(status: number, json: unknown): OpsProblem {
  if (status === 401) return new OpsProblem(status, "session", null);
  const { code, message } = (json ?? {}) as { code?: unknown; message?: unknown };
  const text = typeof message === "string" && typeof code === "string" ? message : null;
  if (status === 403 && !text) return new OpsProblem(status, "forbidden", null);
  return new OpsProblem(status, typeof code === "string" ? code : "unreadable", text, detailsOf(json));
}

function detailsOf(json: unknown): { field: string; message: string }[] {
  const { details } = (json ?? {}) as { details?: unknown };
  const list: unknown[] = Array.isArray(details) ? details : [];
  return list.flatMap((one) => {
    const { field, message } = (one ?? {}) as { field?: unknown; message?: unknown };
    return typeof field === "string" && typeof message === "string" ? [{ field, message }] : [];
  });
}

const orderPath = (id: string) => `/admin/ops/orders/${encodeURIComponent(id)}`;

export const getOrder = (locale: Locale, id: string, signal?: AbortSignal): Promise<OpsOrderView> =>
  call(locale, orderPath(id), { signal });

/** Carries out an action and gives the order as it is afterwards. */
export function act(locale: Locale, id: string, action: OrderAction): Promise<OpsOrderView> {
  const { kind, ...body } = action;
  return call(locale, `${orderPath(id)}/${kind}`, { method: "POST", body });
}

export interface StaffMember {
  id: string;
  first_name: string | null;
  last_name: string | null;
  email: string;
}

/** The staff members with these ids, from Medusa's own route. */
export async function getStaff(locale: Locale, ids: readonly string[]): Promise<StaffMember[]> {
  const query = new URLSearchParams({
    fields: "id,first_name,last_name,email",
    limit: String(ids.length),
  });
  for (const id of ids) query.append("id[]", id);
  const { users } = await call<{ users: StaffMember[] }>(locale, `/admin/users?${query}`);
  return users;
}
