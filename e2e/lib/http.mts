// One HTTP call, read to its end, with a time-out; nothing is thrown for a status.

export interface Answer<T = unknown> {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed body; undefined when it is no JSON. */
  json: T;
}

export interface Call {
  method?: string;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is. */
  body?: string;
  timeoutMs?: number;
}

/** Calls `url`; follows no redirect. Throws when there is no answer within `timeoutMs` (20 s). */
export async function call<T = unknown>(url: string, options: Call = {}): Promise<Answer<T>> {
  const { json, timeoutMs = 20_000 } = options;
  const body = json === undefined ? options.body : JSON.stringify(json);
  const response = await fetch(url, {
    method: options.method ?? (body === undefined ? "GET" : "POST"),
    headers: { ...(json === undefined ? {} : { "content-type": "application/json" }), ...options.headers },
    body,
    redirect: "manual",
    signal: AbortSignal.timeout(timeoutMs),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text) as T };
}

/** The body of a call that must have worked. Throws with the status and the start of the body otherwise. */
export async function must<T>(answer: Promise<Answer<T>>, what: string): Promise<T> {
  const { status, text, json } = await answer;
  if (status < 200 || status > 299) throw new Error(`${what}: HTTP ${status} ${text.slice(0, 500)}`);
  return json;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
