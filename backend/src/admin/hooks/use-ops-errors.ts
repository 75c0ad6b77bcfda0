import { toast } from "@medusajs/ui";
import { type UseQueryResult, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getErrors, type OpenError, retryError } from "../lib/ops-api";
import { problemText } from "../lib/ops-problem";
import { KEYS } from "./keys";
import { useMay } from "./use-may";
import { useReader } from "./use-reader";

/** What failed and waits for a person, asked again every `everyMs`. */
export function useOpsErrors(everyMs: number): UseQueryResult<OpenError[]> {
  const { locale } = useReader();
  const may = useMay();
  return useQuery({
    queryKey: KEYS.errors,
    queryFn: ({ signal }) => getErrors(locale, signal),
    enabled: may("failures.read"),
    staleTime: 2_000,
    refetchInterval: everyMs,
  });
}

/** Runs one failure again; `running` is the id of the one under way. */
export function useErrorRetry(): { retry: (id: string) => void; running: string | null } {
  const { locale, t } = useReader();
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (id: string) => retryError(locale, id),
    onSuccess: () => toast.success(t("errors.retryDone")),
    onError: (problem) => toast.error(t("problem.failed"), { description: problemText(problem, t) }),
    onSettled: () => void client.invalidateQueries({ queryKey: KEYS.errors }),
  });
  return { retry: mutation.mutate, running: mutation.isPending ? mutation.variables : null };
}
