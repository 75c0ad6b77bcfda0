import { type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { OpsOrderView } from "../../admin-ops/order-view";
import { getOrder } from "../lib/ops-api";
import { isUnknown } from "../lib/ops-problem";
import { pollEvery } from "../lib/polling";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

/** Souk's view of one order, asked again by itself while something is under way. */
export function useOpsOrder(orderId: string): UseQueryResult<OpsOrderView> {
  const { locale } = useReader();
  return useQuery({
    queryKey: KEYS.order(orderId),
    queryFn: ({ signal }) => getOrder(locale, orderId, signal),
    staleTime: 2_000,
    retry: (failures, problem) => failures < 1 && !isUnknown(problem),
    refetchInterval: ({ state }) => pollEvery(state.data, state.error),
  });
}

/** Medusa's own records follow by a job: its parts of the page are read again a moment after the order moved. */
const MEDUSA_FOLLOWS_MS = 3_000;

export function useMedusaRefresh(view: OpsOrderView | undefined): void {
  const client = useQueryClient();
  const seen = useRef<number>();
  const version = view?.order.version;
  useEffect(() => {
    const moved = seen.current !== undefined && version !== undefined && version !== seen.current;
    seen.current = version;
    if (!moved) return undefined;
    const timer = setTimeout(
      () => void client.invalidateQueries({ queryKey: KEYS.medusaOrders }),
      MEDUSA_FOLLOWS_MS,
    );
    return () => clearTimeout(timer);
  }, [client, version]);
}
