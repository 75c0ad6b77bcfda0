import { SheetError, sheetError } from "./errors";
import type { SheetErrorKind } from "./messages";
import { redact } from "./redact";

/** What is needed to name a failure: whose account, and which calls were for a token. */
export interface CallContext {
  account: string;
  tokenUrl: string;
}

/** Google sends no Retry-After with a quota refusal; its minute is refilled steadily. */
const DEFAULT_RETRY_AFTER_SECONDS = 10;

type Fields = Record<string, unknown>;

function fields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

/** Turns whatever the Google client threw into a SheetError; nothing of the request survives in it. */
export function toSheetError(error: unknown, context: CallContext): SheetError {
  if (error instanceof SheetError) return error;
  const { response, config } = fields(error);
  if (!response) return sheetError(isTimeout(error) ? "timeout" : "network", { detail: causeCode(error) });
  const { status, data, headers } = fields(response);
  const code = typeof status === "number" ? status : 0;
  const forToken = String(fields(config).url ?? "") === new URL(context.tokenUrl).href;
  const kind = forToken ? tokenKind(code) : apiKind(code);
  return sheetError(kind, {
    account: context.account,
    status: code,
    detail: googleWords(data),
    transient: !forToken && code === 401 ? true : undefined,
    retryAfter: kind === "quota" ? retryAfter(headers) : undefined,
  });
}

type Kind = Exclude<SheetErrorKind, "headers">;

function apiKind(status: number): Kind {
  const byStatus: Record<number, Kind> = {
    400: "invalid",
    401: "auth",
    403: "forbidden",
    404: "not_found",
    408: "timeout",
    413: "invalid",
    429: "quota",
  };
  return byStatus[status] ?? "unavailable";
}

function tokenKind(status: number): Kind {
  if (status === 429) return "quota";
  return status === 400 || status === 401 || status === 403 ? "auth" : "unavailable";
}

/** Google's own explanation: `error.message` of the API, `error_description` of the token endpoint. Pages are not quoted. */
function googleWords(data: unknown): string | undefined {
  const { error, error_description } = fields(data);
  if (typeof error_description === "string") return redact(error_description);
  if (typeof error === "string") return redact(error);
  const { message } = fields(error);
  return typeof message === "string" ? redact(message) : undefined;
}

function retryAfter(headers: unknown): number {
  const raw = headers instanceof Headers ? headers.get("retry-after") : null;
  if (raw === null) return DEFAULT_RETRY_AFTER_SECONDS;
  const seconds = Number(raw);
  if (Number.isFinite(seconds)) return Math.max(1, Math.ceil(seconds));
  const until = Math.ceil((Date.parse(raw) - Date.now()) / 1000);
  return Number.isFinite(until) ? Math.max(1, until) : DEFAULT_RETRY_AFTER_SECONDS;
}

function* causes(error: unknown): Generator<Fields> {
  for (let at = error, depth = 0; at && depth < 5; at = fields(at).cause, depth++) yield fields(at);
}

function isTimeout(error: unknown): boolean {
  const names = /^(TimeoutError|AbortError|ETIMEDOUT|UND_ERR_\w*TIMEOUT)$/;
  return [...causes(error)].some(({ name, code }) => names.test(String(name)) || names.test(String(code)));
}

/** The system's short code (ECONNREFUSED, …); messages are left out, they may quote an address. */
function causeCode(error: unknown): string | undefined {
  const codes = [...causes(error)].map(({ code }) => code).filter((code) => typeof code === "string");
  return codes.find((code) => /^[A-Z][A-Z_]+$/.test(code));
}
