import { toast } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  confirmSettlement,
  discardSettlement,
  getSettlement,
  type Review,
  reviewSettlement,
  type SettlementView,
  uploadSettlement,
} from "../lib/cash-api";
import { problemText } from "../lib/ops-problem";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

/** One settlement with all of its lines. */
export function useSettlement(id: string) {
  const { locale } = useReader();
  return useQuery({
    queryKey: KEYS.cashSettlement(id),
    queryFn: ({ signal }) => getSettlement(locale, id, signal),
    staleTime: 2_000,
  });
}

/** Sending a file; the caller goes on to what it says. */
export function useUpload(onRead: (id: string) => void) {
  const { t, locale } = useReader();
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ carrier, file }: { carrier: string; file: File }) =>
      uploadSettlement(locale, carrier, file),
    onSuccess: ({ settlement, known }) => {
      client.setQueryData(KEYS.cashSettlement(settlement.id), settlement);
      void client.invalidateQueries({ queryKey: KEYS.cashSettlements });
      if (known) toast.info(t("cash.upload.known"));
      onRead(settlement.id);
    },
  });
  const problem = mutation.error ? problemText(mutation.error, t) : null;
  return { send: mutation.mutate, running: mutation.isPending, problem };
}

export interface SettlementActions {
  review: (review: Review) => void;
  confirm: (accept: readonly number[]) => void;
  discard: () => void;
  running: boolean;
}

/** What can be done with a settlement, one thing at a time. */
export function useSettlementActions(id: string, onGone: () => void): SettlementActions {
  const { t, locale, money } = useReader();
  const client = useQueryClient();
  const keep = (settlement: SettlementView) => client.setQueryData(KEYS.cashSettlement(id), settlement);
  const mutation = useMutation({
    mutationFn: (work: () => Promise<void>) => work(),
    onError: (problem) => void toast.error(t("problem.failed"), { description: problemText(problem, t) }),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: KEYS.cashDebts });
      void client.invalidateQueries({ queryKey: KEYS.cashSettlements });
    },
  });
  const confirm = async (accept: readonly number[]) => {
    const { settlement, changed } = await confirmSettlement(locale, id, accept);
    keep(settlement);
    const { parcels, received } = settlement.totals.applied;
    if (changed) toast.success(t("cash.settlement.done", { total: parcels, amount: money(received) }));
    else toast.info(t("cash.settlement.already"));
  };
  const discard = async () => {
    await discardSettlement(locale, id);
    toast.success(t("cash.settlement.discarded"));
    onGone();
  };
  return {
    review: (review) => mutation.mutate(async () => void keep(await reviewSettlement(locale, id, review))),
    confirm: (accept) => mutation.mutate(() => confirm(accept)),
    discard: () => mutation.mutate(discard),
    running: mutation.isPending,
  };
}
