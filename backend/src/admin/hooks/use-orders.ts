import { toast } from "@medusajs/ui";
import {
  keepPreviousData,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useSearchParams } from "react-router-dom";
import type { SavedView } from "../../modules/order-desk/service";
import { problemText } from "../lib/ops-problem";
import { forgetView, getOrders, getViews, type OrdersPageData, saveView } from "../lib/orders-api";
import { changed, type OrdersQuery, paramsOf, queryOf } from "../lib/orders-query";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

/** Often enough to see orders move by themselves. */
const EVERY_MS = 15_000;

/** The list's filters, kept in the page's address, so that a link can ask for them. */
export function useOrdersQuery(): {
  query: OrdersQuery;
  change: (change: Partial<OrdersQuery>) => void;
  show: (query: string) => void;
} {
  const [params, setParams] = useSearchParams();
  const query = queryOf(params);
  return {
    query,
    change: (some) => setParams(paramsOf(changed(query, some))),
    show: (view) => setParams(paramsOf(queryOf(new URLSearchParams(view)))),
  };
}

export function useOrders(query: OrdersQuery): UseQueryResult<OrdersPageData> {
  const { locale } = useReader();
  return useQuery({
    queryKey: [...KEYS.desk, query],
    queryFn: ({ signal }) => getOrders(locale, query, signal),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY_MS,
  });
}

/** The reader's own saved views. */
export function useViews(): {
  views: SavedView[];
  save: (view: Omit<SavedView, "id">, done: () => void) => void;
  forget: (id: string) => void;
  busy: boolean;
} {
  const { locale, t } = useReader();
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: KEYS.deskViews,
    queryFn: ({ signal }) => getViews(locale, signal),
  });
  const keep = (fresh: { views: SavedView[] }) => client.setQueryData(KEYS.deskViews, fresh);
  const failed = (problem: unknown) =>
    toast.error(t("problem.failed"), { description: problemText(problem, t) });
  const saving = useMutation({
    mutationFn: (view: Omit<SavedView, "id">) => saveView(locale, view),
    onSuccess: (fresh) => {
      keep(fresh);
      toast.success(t("orders.viewSaved"));
    },
    onError: failed,
  });
  const forgetting = useMutation({
    mutationFn: (id: string) => forgetView(locale, id),
    onSuccess: keep,
    onError: failed,
  });
  return {
    views: data?.views ?? [],
    save: (view, done) => saving.mutate(view, { onSuccess: done }),
    forget: forgetting.mutate,
    busy: saving.isPending || forgetting.isPending,
  };
}
