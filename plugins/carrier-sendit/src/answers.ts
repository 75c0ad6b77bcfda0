import {
  carrierMessage,
  type HttpAnswer,
  listAt,
  member,
  numberAt,
  type Page,
  type ReadResult,
  unproven,
} from "@souk/carrier-kit";

/** `success` decides, not the HTTP status alone; only the plain `true` of a 2xx answer counts. */
export function succeeded(answer: HttpAnswer): boolean {
  return answer.status < 300 && member(answer.json, "success") === true;
}

/** What an answer without success proves: refused, not let in, or nothing. 250 to 252 are the carrier's own refusals. */
export function failureOf(answer: HttpAnswer): Extract<ReadResult<never>, { ok: false }> {
  const inner = numberAt(answer.json, "code") ?? numberAt(answer.json, "status");
  const code = inner !== undefined && inner >= 250 && inner < 600 ? inner : answer.status;
  const message = carrierMessage(answer.json);
  if (code === 401 || code === 403) return unproven("unauthorized", message);
  if (code === 429) return unproven("unavailable", message);
  // An answer that contradicts itself, or a request that did not arrive whole, proves nothing either way.
  const contradiction = member(answer.json, "success") === true && answer.status >= 400;
  if (code >= 500 || code === 408 || contradiction) return unproven("uncertain", message);
  const said = member(answer.json, "success") === false || (code >= 250 && code <= 252) || code >= 400;
  return said
    ? unproven("refused", message)
    : unproven("uncertain", message ?? "the carrier's answer proves nothing");
}

/** The same for a read: a refusal there is a read that failed. */
export function readFailure(answer: HttpAnswer): Extract<ReadResult<never>, { ok: false }> {
  const failure = failureOf(answer);
  return failure.outcome === "unauthorized" ? failure : unproven("unavailable", failure.message);
}

/** The number of the page after this one, `null` at the end, undefined when the answer does not tell. */
function nextPage(body: unknown, page: number): number | null | undefined {
  const last = numberAt(body, "last_page");
  if (last !== undefined) return page < last ? page + 1 : null;
  const url = member(body, "next_page_url");
  if (url === null) return null;
  return typeof url === "string" ? page + 1 : undefined;
}

/** A paged list: the records under `data`, the paging beside it. */
export function readPage<T>(
  answer: HttpAnswer,
  page: number,
  read: (record: unknown) => T | null,
): ReadResult<Page<T>> {
  const records = listAt(answer.json, "data");
  if (answer.status >= 300 || member(answer.json, "success") === false || !records)
    return readFailure(answer);
  const told = nextPage(answer.json, page);
  // A list that does not say where it ends is read until a page is empty.
  const unsaid = records.length === 0 ? null : page + 1;
  const items = records.map(read).filter((item) => item !== null);
  return { ok: true, value: { items, next: told === undefined ? unsaid : told } };
}
