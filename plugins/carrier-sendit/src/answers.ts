import {
  carrierMessage,
  type Failure,
  failureOf,
  type HttpAnswer,
  listAt,
  member,
  nextPage,
  numberAt,
  type Page,
  proven,
  type ReadResult,
  unproven,
} from "@souk/carrier-kit";

/** `success` decides, not the HTTP status alone; only the plain `true` of a 2xx answer counts. */
export const succeeded = ({ status, json }: HttpAnswer): boolean =>
  status < 300 && member(json, "success") === true;

/** What an answer without success proves: refused, not let in, or nothing. 250 to 252 are the carrier's own refusals. */
export function whyNot(answer: HttpAnswer): Failure {
  const { json, status } = answer;
  const inner = numberAt(json, "code") ?? numberAt(json, "status");
  const code = inner !== undefined && inner >= 250 && inner < 600 ? inner : status;
  const message = carrierMessage(json);
  // An answer that contradicts itself proves nothing either way.
  if (status >= 400 && member(json, "success") === true) return unproven("uncertain", message);
  const said = code < 400 && (member(json, "success") === false || (code >= 250 && code <= 252));
  return said ? unproven("refused", message) : failureOf(answer, message, code);
}

/** A paged list: the records under `data`, the paging beside it. */
export function readPage<T>(
  answer: HttpAnswer,
  page: number,
  read: (record: unknown) => T | null,
): ReadResult<Page<T>> {
  const { json, status } = answer;
  const records = listAt(json, "data");
  if (status >= 300 || member(json, "success") === false || !records) return whyNot(answer);
  const items = records.map(read).filter((item) => item !== null);
  return proven({ items, next: nextPage(json, page, records) });
}
