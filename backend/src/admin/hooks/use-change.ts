import { toast } from "@medusajs/ui";
import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import type { WordKey } from "../i18n/en";
import { problemText } from "../lib/ops-problem";
import { useReader } from "./use-reader";

export interface Change {
  /** Carries a change out and says how it went; true when it was made. */
  run: (work: () => Promise<unknown>, done: WordKey) => Promise<boolean>;
  busy: boolean;
  /** Why the last change failed; null when it was made. */
  problem: unknown;
}

/** Changes after each of which `stale` is asked for anew. */
export function useChange(stale: readonly QueryKey[]): Change {
  const { t } = useReader();
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSettled: () => Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  const run: Change["run"] = async (work, done) => {
    try {
      await mutation.mutateAsync(work);
      toast.success(t(done));
      return true;
    } catch (problem) {
      toast.error(t("problem.failed"), { description: problemText(problem, t) });
      return false;
    }
  };
  return { run, busy: mutation.isPending, problem: mutation.error };
}
