import { toast } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { WordKey } from "../i18n/en";
import { getMembers, getRoles } from "../lib/access-api";
import { problemText } from "../lib/ops-problem";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

export function useRoles() {
  const { locale } = useReader();
  return useQuery({ queryKey: KEYS.roles, queryFn: () => getRoles(locale) });
}

export function useMembers() {
  const { locale } = useReader();
  return useQuery({ queryKey: KEYS.members, queryFn: () => getMembers(locale) });
}

export interface AccessChange {
  /** Carries a change out and says how it went; true when it was made. */
  run: (work: () => Promise<unknown>, done: WordKey) => Promise<boolean>;
  busy: boolean;
}

/** Changes to roles and to who has them, each followed by a fresh list. */
export function useAccessChange(): AccessChange {
  const { t } = useReader();
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSettled: () =>
      Promise.all(
        [KEYS.roles, KEYS.members, KEYS.me].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
  const run: AccessChange["run"] = async (work, done) => {
    try {
      await mutation.mutateAsync(work);
      toast.success(t(done));
      return true;
    } catch (problem) {
      toast.error(t("problem.failed"), { description: problemText(problem, t) });
      return false;
    }
  };
  return { run, busy: mutation.isPending };
}
