import type { HttpAnswer } from "./http";
import { type Failure, unproven } from "./operation";
import { carrierMessage } from "./text/message";

/** A request that did not arrive whole, or that met another one: nobody says what was done. */
const PERHAPS_DONE: readonly number[] = [408, 409, 425];

/**
 * What an answer that is no success proves by its status: not let in, refused with the carrier's words, or nothing. A refusal
 * without a word is no proof. `status` is the carrier's own code where it tells one in the body.
 */
export function failureOf(
  { json, status: told }: HttpAnswer,
  message = carrierMessage(json),
  status = told,
): Failure {
  if (status === 401 || status === 403) return unproven("unauthorized", message);
  if (status === 429) return unproven("unavailable", message);
  const refused = status >= 400 && status < 500 && !PERHAPS_DONE.includes(status) && message !== undefined;
  return unproven(refused ? "refused" : "uncertain", message ?? "the carrier's answer proves nothing");
}
