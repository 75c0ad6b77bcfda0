import {
  carrierMessage,
  type HttpAnswer,
  member,
  type ReadResult,
  shownText,
  textAt,
  unproven,
} from "@souk/carrier-kit";

export type Failure = Extract<ReadResult<never>, { ok: false }>;

const PERHAPS_DONE = [408, 409, 425];
const NOT_FOUND = /not found|introuvable|n['’]existe pas/i;

function resultOf(block: unknown): string | undefined {
  return textAt(block, "RESULT")?.toUpperCase();
}

/** HTTP is 200 for nearly everything: the `RESULT` of the operation's own block decides. */
export function succeeded(block: unknown): boolean {
  return resultOf(block) === "SUCCESS";
}

function denied(block: unknown): boolean {
  const result = resultOf(block);
  return result !== undefined && result !== "SUCCESS";
}

function messageOf(block: unknown): string | undefined {
  const text = textAt(block, "MESSAGE");
  return text === undefined ? undefined : shownText(text);
}

/** Why an answer says no, `null` when nothing in it does. `block` is the operation's own. */
export function refusalIn({ json, status }: HttpAnswer, block: unknown): Failure | null {
  const keys = [member(json, "CHECK_API"), member(block, "CUSTOMER")].find(denied);
  const message = messageOf(keys) ?? messageOf(block) ?? messageOf(json) ?? carrierMessage(json);
  if (keys !== undefined || status === 403) return unproven("unauthorized", message);
  if (PERHAPS_DONE.includes(status)) return unproven("uncertain", message);
  return resultOf(block) === "ERROR" || status >= 400 ? unproven("refused", message) : null;
}

/** The same for a read, where an answer that proves nothing is a read that failed. */
export function readFailure(answer: HttpAnswer, block: unknown): Failure {
  const refusal = refusalIn(answer, block);
  if (refusal?.outcome === "unauthorized") return refusal;
  return unproven("unavailable", refusal?.message ?? "the carrier's answer proves nothing");
}

/** Whether the block itself says that there is no such parcel. Other errors do not say so. */
export function saysUnknown(answer: HttpAnswer, block: unknown): boolean {
  const refusal = refusalIn(answer, block);
  return (
    resultOf(block) === "ERROR" && refusal?.outcome === "refused" && NOT_FOUND.test(messageOf(block) ?? "")
  );
}
