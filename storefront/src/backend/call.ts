import { CLIENT_HEADER, SHOP_ITSELF, signClientAddress } from "./client-address.ts";
import { list, record, text } from "./json.ts";
import { settings } from "./settings.ts";

/** The backend's one error shape. `message` is safe to show. */
export interface Refusal {
  status: number;
  type: string;
  code: string;
  message: string;
  details: { field: string; message: string }[];
}

export type Answer =
  | { kind: "ok"; status: number; body: unknown }
  | { kind: "refused"; refusal: Refusal }
  /** No usable answer: unreachable, too slow, 5xx, or not JSON. */
  | { kind: "unavailable" };

export interface Call {
  path: string;
  query?: Record<string, string | string[] | undefined>;
  body?: unknown;
  headers?: Record<string, string>;
  /** The shopper's address, signed for the backend's limits; without one the shop asks for itself. */
  clientIp?: string;
  timeoutMs?: number;
}

const READ_TIMEOUT_MS = 6_000;

/** Calls the backend; never throws. POST when there is a body, GET otherwise. */
export async function callBackend(call: Call): Promise<Answer> {
  const { backendUrl } = settings();
  try {
    const response = await fetch(`${backendUrl}${call.path}${queryString(call.query)}`, {
      method: call.body === undefined ? "GET" : "POST",
      headers: headersFor(call),
      body: call.body === undefined ? undefined : JSON.stringify(call.body),
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(call.timeoutMs ?? READ_TIMEOUT_MS),
    });
    return await readAnswer(response);
  } catch (error) {
    // Only the path and the kind of failure: a query may hold a phone number.
    console.error(`backend ${call.path}: ${error instanceof Error ? error.name : "failed"}`);
    return { kind: "unavailable" };
  }
}

async function readAnswer(response: Response): Promise<Answer> {
  if (response.status >= 500) {
    console.error(`backend ${new URL(response.url).pathname}: ${response.status}`);
    return { kind: "unavailable" };
  }
  const body: unknown = await response.json();
  if (response.ok) return { kind: "ok", status: response.status, body };
  return { kind: "refused", refusal: readRefusal(response.status, body) };
}

function readRefusal(status: number, body: unknown): Refusal {
  const error = record(body);
  return {
    status,
    type: text(error.type),
    code: text(error.code),
    message: text(error.message),
    details: list(error.details).map((detail) => {
      const { field, message } = record(detail);
      return { field: text(field), message: text(message) };
    }),
  };
}

function headersFor(call: Call): Record<string, string> {
  const { publishableKey, proxySecret } = settings();
  const headers: Record<string, string> = { accept: "application/json", ...call.headers };
  if (publishableKey) headers["x-publishable-api-key"] = publishableKey;
  if (call.body !== undefined) headers["content-type"] = "application/json";
  if (proxySecret) {
    const onBehalfOf = call.clientIp || SHOP_ITSELF;
    headers[CLIENT_HEADER] = signClientAddress(proxySecret, onBehalfOf, Math.floor(Date.now() / 1000));
  }
  return headers;
}

function queryString(query: Call["query"] = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const entry of value) params.append(`${name}[]`, entry);
    else if (value !== undefined && value !== "") params.set(name, value);
  }
  const encoded = params.toString();
  return encoded ? `?${encoded}` : "";
}
