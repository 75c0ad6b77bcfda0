import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { act, type OrderAction } from "../lib/ops-api";
import { problemText } from "../lib/ops-problem";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

export interface OrderActions {
  /** Carries out an action and says how it went; true when it succeeded. */
  run: (action: OrderAction, done: string) => Promise<boolean>;
  /** What is running now; every other button waits. */
  running: OrderAction | null;
}

/** Staff's actions on one order, one at a time, each followed by a fresh view. */
export function useOrderActions(orderId: string): OrderActions {
  const { locale, t } = useReader();
  const client = useQueryClient();
  // Two taps may come before the page is drawn again: only this sees the second one.
  const busy = useRef(false);
  const mutation = useMutation({
    mutationFn: (action: OrderAction) => act(locale, orderId, action),
    onSuccess: (view) => client.setQueryData(KEYS.order(orderId), view),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: KEYS.order(orderId) });
      void client.invalidateQueries({ queryKey: KEYS.errors });
      void client.invalidateQueries({ queryKey: KEYS.medusaOrders });
    },
  });
  const run = async (action: OrderAction, done: string): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    try {
      await mutation.mutateAsync(action);
      toast.success(done);
      return true;
    } catch (problem) {
      toast.error(t("problem.failed"), { description: problemText(problem, t) });
      return false;
    } finally {
      busy.current = false;
    }
  };
  return { run, running: mutation.isPending ? mutation.variables : null };
}
