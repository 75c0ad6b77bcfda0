import { toast } from "@medusajs/ui";
import {
  keepPreviousData,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import type { JobsView } from "../../failures/jobs";
import type { FailureKind } from "../../failures/kinds";
import type { FailureList } from "../../failures/list";
import { getErrors, getJobs, ignoreError, rerunErrors } from "../lib/failures-api";
import { problemText } from "../lib/ops-problem";
import { KEYS } from "./keys";
import { useMay } from "./use-may";
import { useReader } from "./use-reader";

/** What failed and waits for a person, of one kind or of all, asked again every `everyMs`. */
export function useOpsErrors(everyMs: number, kind: FailureKind | null = null): UseQueryResult<FailureList> {
  const { locale } = useReader();
  const may = useMay();
  return useQuery({
    queryKey: [...KEYS.errors, kind],
    queryFn: ({ signal }) => getErrors(locale, kind, signal),
    enabled: may("failures.read"),
    placeholderData: keepPreviousData,
    staleTime: 2_000,
    refetchInterval: everyMs,
  });
}

/** How each integration goes, and what waits in the queue, asked again every `everyMs`. */
export function useJobs(everyMs: number): UseQueryResult<JobsView> {
  const { locale } = useReader();
  const may = useMay();
  return useQuery({
    queryKey: KEYS.jobs,
    queryFn: ({ signal }) => getJobs(locale, signal),
    enabled: may("failures.read"),
    refetchInterval: everyMs,
  });
}

export interface ErrorActions {
  rerun: (ids: readonly string[]) => void;
  ignore: (id: string, reason: string) => void;
  /** The ids under way. */
  busy: readonly string[];
}

/** Runs failures again, or closes one that needs nothing. */
export function useErrorActions(): ErrorActions {
  const { locale, t } = useReader();
  const client = useQueryClient();
  const onError = (problem: unknown) =>
    void toast.error(t("problem.failed"), { description: problemText(problem, t) });
  const onSettled = () => void client.invalidateQueries({ queryKey: KEYS.errors });
  const rerun = useMutation({
    mutationFn: (ids: readonly string[]) => rerunErrors(locale, ids),
    onSuccess: (started, { length }) =>
      void (started > 0
        ? toast.success(t("failures.rerunDone", { started, total: length }))
        : toast.warning(t("failures.rerunNone"))),
    onError,
    onSettled,
  });
  const ignore = useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) => ignoreError(locale, id, reason),
    onSuccess: () => void toast.success(t("failures.ignoreDone")),
    onError,
    onSettled,
  });
  return {
    rerun: rerun.mutate,
    ignore: (id, reason) => ignore.mutate({ id, reason }),
    busy: [...(rerun.isPending ? rerun.variables : []), ...(ignore.isPending ? [ignore.variables.id] : [])],
  };
}
