import { toast } from "@medusajs/ui";
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  type CashQuery,
  getCashParcels,
  getDebts,
  getSettlements,
  type RemitAnswer,
  remitOrders,
} from "../lib/cash-api";
import { problemText } from "../lib/ops-problem";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

/** What each carrier owes. */
export function useDebts() {
  const { locale } = useReader();
  return useQuery({
    queryKey: KEYS.cashDebts,
    queryFn: ({ signal }) => getDebts(locale, signal),
    staleTime: 2_000,
  });
}

/** Delivered parcels page by page. */
export function useCashParcels(query: CashQuery) {
  const { locale } = useReader();
  const result = useInfiniteQuery({
    queryKey: KEYS.cashParcels(query),
    queryFn: ({ signal, pageParam }) => getCashParcels(locale, query, pageParam, signal),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.parcels.length, 0);
      return last.parcels.length && shown < last.count ? shown : null;
    },
    staleTime: 2_000,
  });
  const count = result.data?.pages.at(-1)?.count;
  return { ...result, parcels: result.data?.pages.flatMap((page) => page.parcels), count };
}

/** The latest settlements. */
export function useSettlements() {
  const { locale } = useReader();
  return useQuery({
    queryKey: KEYS.cashSettlements,
    queryFn: ({ signal }) => getSettlements(locale, signal),
    staleTime: 2_000,
  });
}

/** Marking by hand, with what went wrong by order. */
export function useRemit() {
  const { t, locale } = useReader();
  const client = useQueryClient();
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const mutation = useMutation({
    mutationFn: (ids: readonly string[]) => remitOrders(locale, ids),
    onMutate: () => setProblems(new Map()),
    onSuccess: (answer: RemitAnswer) => {
      setProblems(new Map(answer.problems.map(({ order_id, message }) => [order_id, message])));
      if (answer.paid.length) toast.success(t("cash.marked", { total: answer.paid.length }));
      if (answer.problems.length) toast.warning(t("cash.notMarked", { total: answer.problems.length }));
    },
    onError: (problem) => void toast.error(t("problem.failed"), { description: problemText(problem, t) }),
    onSettled: () => void client.invalidateQueries({ queryKey: KEYS.cash }),
  });
  return { mark: mutation.mutate, running: mutation.isPending, problems };
}
