import type { PreparedCall, Reply, TransportFailure } from "../http";
import { parseJson } from "../text/json";

const LARGEST_ANSWER = 25 * 1024 * 1024;
const NEVER_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT)/;

function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== "object" || error === null || depth > 4) return [];
  const own = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const several = "errors" in error && Array.isArray(error.errors) ? error.errors : [];
  const inner = several.flatMap((one) => codesOf(one, depth + 1));
  const cause = "cause" in error ? codesOf(error.cause, depth + 1) : [];
  return [...own, ...inner, ...cause];
}

function failureOf(error: unknown, signal: AbortSignal): TransportFailure {
  if (signal.aborted) return "timeout";
  const codes = codesOf(error);
  return codes.length > 0 && codes.every((code) => NEVER_SENT.test(code)) ? "unreachable" : "cut";
}

async function readBody(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > LARGEST_ANSWER) {
      await reader?.cancel();
      throw new Error("answer too large");
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

function headersOf(response: Response): Record<string, string> {
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    // Several Set-Cookie headers come one by one.
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  });
  return headers;
}

/** Builds the answer that `read` sees from its raw parts. */
export function answerFrom(status: number, headers: Record<string, string>, bytes: Uint8Array): Reply {
  const text = Buffer.from(bytes).toString("utf8");
  return { ok: true, answer: { status, headers, text, bytes, json: parseJson(text) } };
}

/** One HTTP exchange, read to its end within the time-out. Never throws, follows no redirect, takes at most 25 MB. */
export async function sendOnce(call: PreparedCall, timeoutMs: number, fetcher: typeof fetch): Promise<Reply> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetcher(call.url, {
      method: call.method,
      headers: call.headers,
      body: call.payload,
      redirect: "manual",
      signal,
    });
    const bytes = await readBody(response);
    return answerFrom(response.status, headersOf(response), bytes);
  } catch (error) {
    return { ok: false, failure: failureOf(error, signal) };
  }
}

/** How long the carrier asks to wait (`Retry-After` in seconds or as a date), in milliseconds, at most an hour. */
export function retryAfter(reply: Reply, now: number): number | undefined {
  if (!reply.ok) return reply.retryAfterMs;
  const given = reply.answer.headers["retry-after"]?.trim();
  if (given === undefined || given === "") return undefined;
  const ms = /^\d+$/.test(given) ? Number(given) * 1000 : Date.parse(given) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 3_600_000) : undefined;
}
