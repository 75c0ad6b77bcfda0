import type { WordKey } from "../i18n/en";

/** What went wrong before the server could say it in its own words. */
export type LocalProblem = "timeout" | "network" | "session" | "forbidden" | "unreadable";

/** A call to Souk's admin API that did not succeed. `text` is the server's message, in the reader's language. */
export class OpsProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly text: string | null,
    /** What is wrong with each field or line, where the server says so. */
    readonly details: readonly { field: string; message: string }[] = [],
  ) {
    super(text ?? code);
  }
}

const LOCAL: Record<LocalProblem, WordKey> = {
  timeout: "problem.timeout",
  network: "problem.network",
  session: "problem.session",
  forbidden: "problem.forbidden",
  unreadable: "problem.unreadable",
};

const isLocal = (code: string): code is LocalProblem => Object.hasOwn(LOCAL, code);

/** What to show: the server's own message, or ours where there is none. */
export function problemText(problem: unknown, t: (key: WordKey) => string): string {
  if (!(problem instanceof OpsProblem)) return t("problem.network");
  if (problem.text) return problem.text;
  return t(isLocal(problem.code) ? LOCAL[problem.code] : "problem.unreadable");
}

/** The server does not know the order (yet), which is no fault. */
export const isUnknown = (problem: unknown): boolean =>
  problem instanceof OpsProblem && problem.status === 404;
