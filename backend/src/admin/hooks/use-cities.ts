import { toast } from "@medusajs/ui";
import {
  keepPreviousData,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useSearchParams } from "react-router-dom";
import type { Decision, DeskReason } from "../../modules/cities/types";
import { type CityDeskPage, type DeskView, decideCity, getDesk, refreshList } from "../lib/cities-api";
import { problemText } from "../lib/ops-problem";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

const EVERY_MS = 15_000;

/** What the page shows, kept in its address, so that a link can ask for it. */
export function useDeskView(): [DeskView, (change: Partial<DeskView>) => void] {
  const [params, setParams] = useSearchParams();
  const view: DeskView = {
    state: params.get("state") === "decided" ? "decided" : "open",
    reason: (params.get("reason") ?? "") as DeskReason | "",
    carrier: params.get("carrier") ?? "",
    q: params.get("q") ?? "",
    page: Math.max(0, Number(params.get("page")) || 0),
  };
  const change = (some: Partial<DeskView>) => {
    const next = { ...view, page: 0, ...some };
    const given = Object.entries(next).filter(([, value]) => value !== "" && value !== 0 && value !== "open");
    setParams(Object.fromEntries(given.map(([key, value]) => [key, String(value)])), { replace: true });
  };
  return [view, change];
}

export function useDesk(view: DeskView): UseQueryResult<CityDeskPage> {
  const { locale } = useReader();
  return useQuery({
    queryKey: [...KEYS.cities, view],
    queryFn: ({ signal }) => getDesk(locale, view, signal),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY_MS,
  });
}

/** Decides one item; `busy` while the decision is on its way. */
export function useDecision(id: string): {
  decide: (decision: Decision, done?: () => void) => void;
  busy: boolean;
  problem: string | null;
} {
  const { locale, t } = useReader();
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (decision: Decision) => decideCity(locale, id, decision),
    onSuccess: () => toast.success(t("cities.kept")),
    onError: (problem) => toast.error(t("problem.failed"), { description: problemText(problem, t) }),
    onSettled: () => client.invalidateQueries({ queryKey: KEYS.cities }),
  });
  return {
    decide: (decision, done) => mutation.mutate(decision, { onSuccess: done }),
    busy: mutation.isPending,
    problem: mutation.error ? problemText(mutation.error, t) : null,
  };
}

/** Asks for a carrier's list now. */
export function useListRefresh(): { refresh: (carrier: string) => void; busy: string | null } {
  const { locale, t } = useReader();
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (carrier: string) => refreshList(locale, carrier),
    onSuccess: () => toast.success(t("cities.refreshing")),
    onError: (problem) => toast.error(t("problem.failed"), { description: problemText(problem, t) }),
    onSettled: () => client.invalidateQueries({ queryKey: KEYS.cities }),
  });
  return { refresh: mutation.mutate, busy: mutation.isPending ? mutation.variables : null };
}
