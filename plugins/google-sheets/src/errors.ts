import { headersMessage, type Message, messageFor, type SheetErrorKind } from "./messages";

/** Kinds that may pass by themselves; the others wait for a person. */
const TRANSIENT: ReadonlySet<SheetErrorKind> = new Set(["quota", "unavailable", "timeout", "network"]);

interface Details {
  /** HTTP status of Google's answer, when there was one. */
  status?: number;
  /** Google's own words, already redacted. */
  detail?: string;
  /** Seconds to wait before the next try (kind `quota`). */
  retryAfter?: number;
  /** Headers that are absent or renamed (kind `headers`). */
  missing?: readonly string[];
  /** Headers that stand more than once (kind `headers`). */
  duplicated?: readonly string[];
  /** Set when the kind alone does not tell (an expired token is `auth`, and passes with the next one). */
  transient?: boolean;
}

/** Any failure of the sheet, with plain words for staff. Never holds a key, a token or a request. */
export class SheetError extends Error {
  override readonly name = "SheetError";
  readonly status?: number;
  readonly detail?: string;
  readonly retryAfter?: number;
  readonly missing: readonly string[];
  readonly duplicated: readonly string[];
  /** True when the same call may succeed later without anybody's help. */
  readonly transient: boolean;

  constructor(
    readonly kind: SheetErrorKind,
    readonly messages: Message,
    details: Details = {},
  ) {
    super(details.detail ? `${messages.en} (${details.detail})` : messages.en);
    this.status = details.status;
    this.detail = details.detail;
    this.retryAfter = details.retryAfter;
    this.missing = details.missing ?? [];
    this.duplicated = details.duplicated ?? [];
    this.transient = details.transient ?? TRANSIENT.has(kind);
  }
}

/** A SheetError with the kind's own message; `account` is the service account's address. */
export function sheetError(
  kind: Exclude<SheetErrorKind, "headers">,
  details: Details & { account?: string } = {},
): SheetError {
  return new SheetError(kind, messageFor(kind, details.account), details);
}

/** The refusal of a tab whose headers are not ours. */
export function headersError(
  tab: string,
  missing: readonly string[],
  duplicated: readonly string[],
): SheetError {
  return new SheetError("headers", headersMessage(tab, missing, duplicated), { missing, duplicated });
}

/** An answer that is not Google's: a login page of a network, a proxy's page, a cut-off body. */
export function notUnderstood(): SheetError {
  return sheetError("unavailable", { detail: "the answer was not understood" });
}
