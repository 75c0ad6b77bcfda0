import { list, record, text } from "../backend/json.ts";
import { pack, unpack } from "../http/cookies.ts";
import { type CheckoutValues, ERROR_CODES, FIELDS, type Problem, readValues } from "./values.ts";

/** A form that came back: what was typed, and what to put right. Lives half an hour in the shopper's own browser. */
export interface Draft {
  values: CheckoutValues;
  problems: Problem[];
  /** Names this answer in the URL, so that old problems are not shown again on a later visit. */
  id: string;
}

export const VALUES_COOKIE = "souk_form";
export const PROBLEMS_COOKIE = "souk_form_answer";
/** Browsers drop a cookie above 4,096 bytes, name and attributes included. */
const MAX_COOKIE = 3_800;
const MAX_PROBLEMS = 6;
const MAX_MESSAGE = 160;

/** The two cookies of a draft. */
export function writeDraft(draft: Draft): { values: string; problems: string } {
  const problems = draft.problems.slice(0, MAX_PROBLEMS).map(({ field, code, message }) => {
    return { f: field, c: code, m: message?.slice(0, MAX_MESSAGE) };
  });
  return {
    values: packValues(FIELDS.map((field) => draft.values[field])),
    problems: pack({ i: draft.id, p: problems }),
  };
}

/** Texts that do not fit in a cookie lose their end, the longest first: better than losing the whole form. */
function packValues(typed: string[]): string {
  const packed = pack(typed);
  if (packed.length <= MAX_COOKIE) return packed;
  const longest = Math.max(...typed.map((entry) => entry.length));
  return packValues(typed.map((entry) => entry.slice(0, Math.floor(longest * 0.8))));
}

/** The draft of the cookies, with its problems only when the URL asks for this very answer. */
export function readDraft(cookies: { values?: string; problems?: string }, askedId: string): Draft {
  const typed = list(unpack(cookies.values)).map(text);
  const values = readValues((field) => typed[FIELDS.indexOf(field)] ?? null);
  const { i, p } = record(unpack(cookies.problems));
  const id = text(i);
  return { values, id, problems: id !== "" && id === askedId ? list(p).flatMap(readProblem) : [] };
}

function readProblem(value: unknown): Problem[] {
  const { f, c, m } = record(value);
  const field = [...FIELDS, "form" as const].find((name) => name === f);
  const code = ERROR_CODES.find((name) => name === c);
  const message = text(m) || undefined;
  return field && (code || message) ? [{ field, code, message }] : [];
}
