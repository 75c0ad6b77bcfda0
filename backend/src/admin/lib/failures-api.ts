import type { Locale } from "@souk/contracts";
import type { JobsView } from "../../failures/jobs";
import type { FailureKind } from "../../failures/kinds";
import type { Failure, FailureList } from "../../failures/list";
import { call } from "./ops-api";

export type OpenError = Failure;

/** What failed, the newest first, of one kind or of all; at most 100. */
export const getErrors = (
  locale: Locale,
  kind: FailureKind | null,
  signal?: AbortSignal,
): Promise<FailureList> => call(locale, `/admin/ops/errors${kind ? `?kind=${kind}` : ""}`, { signal });

/** Runs failures again; how many of them run now. */
export async function rerunErrors(locale: Locale, ids: readonly string[]): Promise<number> {
  const { results } = await call<{ results: { outcome: string }[] }>(locale, "/admin/ops/errors/retry", {
    method: "POST",
    body: { ids },
  });
  return results.filter(({ outcome }) => outcome === "started").length;
}

export const ignoreError = (locale: Locale, id: string, reason: string): Promise<unknown> =>
  call(locale, `/admin/ops/errors/${encodeURIComponent(id)}/ignore`, { method: "POST", body: { reason } });

/** How each integration goes, and what waits in the queue. */
export const getJobs = (locale: Locale, signal?: AbortSignal): Promise<JobsView> =>
  call(locale, "/admin/ops/jobs", { signal });
