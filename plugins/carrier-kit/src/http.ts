/** A call as a carrier's `build` gives it: the path stands below the base URL, its parts already URL-encoded. */
export interface HttpCall {
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  query?: Record<string, string | number | undefined>;
  headers?: Record<string, string>;
  json?: unknown;
  /** Multipart form. */
  form?: Record<string, string>;
  urlencoded?: Record<string, string>;
  expect?: Expect;
}

/** What proves an answer, JSON unless said otherwise; `headers`: a cookie, whatever the body is, redirects included. */
export type Expect = "json" | "pdf" | "headers";

/** An answer, read to its end. `json` is undefined when the text is no JSON; header names are in lower case. */
export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  text: string;
  json: unknown;
  bytes: Uint8Array;
}

/** After `timeout` and `cut` nobody knows; all others are surely not executed. */
export type TransportFailure = "timeout" | "cut" | "unreachable" | "budget" | "circuit" | "late";

export type Reply =
  | { ok: true; answer: HttpAnswer }
  | { ok: false; failure: TransportFailure; retryAfterMs?: number };

/** A call made ready to send: `body` for people to read, `payload` for the wire. */
export interface PreparedCall {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
  payload: string | FormData | URLSearchParams | undefined;
  expect: Expect;
}

/** Text as one segment of a path, whatever it holds. */
export function pathPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}

/** The URL of a path below a base URL. */
export function joinUrl(baseUrl: string, path: string, query: HttpCall["query"] = {}): string {
  const url = new URL(`${baseUrl.replace(/\/+$/, "")}/${path.replace(/^\/+/, "")}`);
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(key, String(value));
  }
  return url.toString();
}

function multipart(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.set(key, value);
  return form;
}

/** Joins base URL, standing headers and call; a multipart boundary is left to the HTTP library. */
export function prepareCall(call: HttpCall, baseUrl: string, standing: Record<string, string>): PreparedCall {
  const common = {
    method: call.method,
    url: joinUrl(baseUrl, call.path, call.query),
    expect: call.expect ?? "json",
  };
  const headers = { ...standing, ...call.headers };
  if (call.form) return { ...common, headers, body: call.form, payload: multipart(call.form) };
  if (call.urlencoded) {
    return { ...common, headers, body: call.urlencoded, payload: new URLSearchParams(call.urlencoded) };
  }
  if (call.json === undefined) return { ...common, headers, body: null, payload: undefined };
  return {
    ...common,
    headers: { "Content-Type": "application/json", ...headers },
    body: call.json,
    payload: JSON.stringify(call.json),
  };
}
