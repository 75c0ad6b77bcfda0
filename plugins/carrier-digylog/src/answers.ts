import { failureOf, type HttpAnswer, listAt, proven, type ReadResult } from "@souk/carrier-kit";

/** The records of an answer: the list itself, or one under `data` or the given key, as some integrations have met it. */
export function recordsOf(answer: HttpAnswer, key: string): ReadResult<unknown[]> {
  const { json, status } = answer;
  const list = Array.isArray(json) ? json : (listAt(json, "data") ?? listAt(json, key));
  return status < 300 && list ? proven(list) : failureOf(answer);
}
