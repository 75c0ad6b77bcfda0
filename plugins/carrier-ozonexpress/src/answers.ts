import {
  carrierMessage,
  type Failure,
  failureOf,
  type HttpAnswer,
  member,
  shownAt,
  textAt,
  unproven,
} from "@souk/carrier-kit";

const NOT_FOUND = /not found|introuvable|n['’]existe pas/i;

const resultOf = (block: unknown): string | undefined => textAt(block, "RESULT")?.toUpperCase();
const denied = (block: unknown): boolean => ![undefined, "SUCCESS"].includes(resultOf(block));

/** HTTP is 200 for nearly everything: the `RESULT` of the operation's own block decides. */
export const succeeded = (block: unknown): boolean => resultOf(block) === "SUCCESS";

/** Why an answer says no, `null` when nothing in it does. `block` is the operation's own. */
export function refusalIn(answer: HttpAnswer, block: unknown): Failure | null {
  const { json, status } = answer;
  const keys = [member(json, "CHECK_API"), member(block, "CUSTOMER")].find(denied);
  const said = [keys, block, json].map((part) => shownAt(part, "MESSAGE")).find(Boolean);
  const message = said ?? carrierMessage(json);
  if (keys !== undefined) return unproven("unauthorized", message);
  if (status >= 400) return failureOf(answer, message);
  return resultOf(block) === "ERROR" ? unproven("refused", message) : null;
}

/** Why an answer without what was asked has none: it says no, or it proves nothing. */
export function failureIn(answer: HttpAnswer, block: unknown): Failure {
  return refusalIn(answer, block) ?? unproven("uncertain", "the carrier's answer proves nothing");
}

/** Whether the block itself says that there is no such parcel. Other errors do not say so. */
export function saysUnknown(answer: HttpAnswer, block: unknown): boolean {
  const refused = resultOf(block) === "ERROR" && refusalIn(answer, block)?.outcome === "refused";
  return refused && NOT_FOUND.test(textAt(block, "MESSAGE") ?? "");
}
