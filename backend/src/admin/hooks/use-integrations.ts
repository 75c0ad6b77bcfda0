import { toast } from "@medusajs/ui";
import { type UseQueryResult, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  addVersion,
  type FormBody,
  getIntegration,
  getIntegrations,
  type Integration,
  type Step,
  type Stepped,
  type Summary,
  takeStep,
} from "../lib/integrations";
import { isUnknown, problemText } from "../lib/ops-problem";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

/** Often enough to see a failure while somebody looks. */
const EVERY_MS = 10_000;

export function useIntegrations(): UseQueryResult<Summary[]> {
  const { locale } = useReader();
  return useQuery({
    queryKey: KEYS.integrations,
    queryFn: ({ signal }) => getIntegrations(locale, signal),
    refetchInterval: EVERY_MS,
  });
}

export function useIntegration(id: string): UseQueryResult<Integration> {
  const { locale } = useReader();
  return useQuery({
    queryKey: KEYS.integration(id),
    queryFn: ({ signal }) => getIntegration(locale, id, signal),
    refetchInterval: EVERY_MS,
    retry: (failures, problem) => failures < 1 && !isUnknown(problem),
  });
}

export interface Steps {
  /** Takes a step and shows the integration as it is afterwards; undefined when it failed, which has been said. */
  take: (step: Step) => Promise<Stepped | undefined>;
  running: Step | null;
}

/** Staff's steps on one integration. */
export function useSteps(id: string): Steps {
  const { locale, t } = useReader();
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (step: Step) => takeStep(locale, id, step),
    onSuccess: ({ integration }) => client.setQueryData(KEYS.integration(id), integration),
    onError: (problem) => toast.error(t("problem.failed"), { description: problemText(problem, t) }),
    onSettled: () => void client.invalidateQueries({ queryKey: KEYS.integrations }),
  });
  const take = (step: Step) => mutation.mutateAsync(step).catch(() => undefined);
  return { take, running: mutation.isPending ? mutation.variables : null };
}

/** Adds a version and tests it at once; throws `OpsProblem` when it does not fit. */
export function useNewVersion(id: string) {
  const { locale } = useReader();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (values: FormBody) => {
      const { version } = await addVersion(locale, id, values);
      const stepped = await takeStep(locale, id, { kind: "test", version });
      return { ...stepped, version };
    },
    onSuccess: ({ integration }) => client.setQueryData(KEYS.integration(id), integration),
    onSettled: () => void client.invalidateQueries({ queryKey: KEYS.integrations }),
  });
}
