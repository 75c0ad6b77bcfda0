import { carrierMessage, type HttpAnswer, listAt, type ReadResult, unproven } from "@souk/carrier-kit";

export type Failure = Extract<ReadResult<never>, { ok: false }>;

/** What an answer that is no success proves: not let in, refused with the carrier's words, or nothing. */
export function failureOf({ status, json }: HttpAnswer): Failure {
  const message = carrierMessage(json);
  if (status === 403) return unproven("unauthorized", message);
  const refused = status >= 400 && status !== 408 && message !== undefined;
  return unproven(refused ? "refused" : "uncertain", message ?? "the carrier's answer proves nothing");
}

/** The same for a read: a refusal there is a read that failed. */
export function readFailure(answer: HttpAnswer): Failure {
  const failure = failureOf(answer);
  return failure.outcome === "unauthorized" ? failure : unproven("unavailable", failure.message);
}

/** The records of an answer: the list itself, or one under `data` or the given key, as some integrations have met it. */
export function recordsOf(json: unknown, key: string): unknown[] | undefined {
  return Array.isArray(json) ? json : (listAt(json, "data") ?? listAt(json, key));
}
