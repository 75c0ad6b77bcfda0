import { toast } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { EditableOrder } from "../../order-edit/editable";
import { OpsProblem, problemText } from "../lib/ops-problem";
import { changeOf, draftOf, type OrderDraft, rebased, touched } from "../lib/order-draft";
import { getEditable, sendEdit } from "../lib/order-edit-api";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

export interface OrderEdit {
  base: EditableOrder;
  draft: OrderDraft;
  change: (part: Partial<OrderDraft>) => void;
  reason: string;
  setReason: (reason: string) => void;
  dirty: boolean;
  busy: boolean;
  /** Why the last attempt to save failed; null when it did not. */
  failure: string | null;
  /** What is wrong with a field, by its name in the body. */
  problems: ReadonlyMap<string, string>;
  /** What somebody else changed while this form was open, by field; empty when nobody did. */
  meanwhile: ReadonlyMap<string, string>;
  save: () => Promise<void>;
}

/** The order as an edit form needs it; read anew each time the form opens. */
export function useEditable(orderId: string) {
  const { locale } = useReader();
  return useQuery({
    queryKey: KEYS.editable(orderId),
    queryFn: ({ signal }) => getEditable(locale, orderId, signal),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

const NONE: ReadonlyMap<string, string> = new Map();
const byField = (problem: OpsProblem): ReadonlyMap<string, string> =>
  new Map(problem.details.map(({ field, message }) => [field, message]));

/** One form over one order. When somebody else was quicker, it stands over the order as it is now and keeps what was typed. */
export function useOrderEdit(first: EditableOrder, onDone: () => void): OrderEdit {
  const { locale, t } = useReader();
  const client = useQueryClient();
  const [base, setBase] = useState(first);
  const [draft, setDraft] = useState(() => draftOf(first));
  const [reason, setReason] = useState("");
  const [problems, setProblems] = useState(NONE);
  const [meanwhile, setMeanwhile] = useState(NONE);
  const [failure, setFailure] = useState<string | null>(null);
  const id = base.order_id;
  const start = draftOf(base);

  const takeFresh = async (changed: ReadonlyMap<string, string>) => {
    const fresh = await getEditable(locale, id);
    setBase(fresh);
    setDraft(rebased(start, draft, draftOf(fresh)));
    setMeanwhile(new Map([...meanwhile, ...changed]));
  };
  const failed = async (problem: unknown) => {
    setFailure(problemText(problem, t));
    if (!(problem instanceof OpsProblem)) return;
    if (problem.code === "changed_meanwhile") await takeFresh(byField(problem));
    else setProblems(byField(problem));
  };
  const mutation = useMutation({
    mutationFn: () =>
      sendEdit(locale, id, {
        version: base.version,
        ...(reason.trim() ? { reason } : {}),
        ...(base.parcel ? { take_back: true } : {}),
        ...changeOf(start, draft),
      }),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: KEYS.order(id) });
      void client.invalidateQueries({ queryKey: KEYS.medusaOrders });
      void client.invalidateQueries({ queryKey: KEYS.desk });
    },
  });
  const save = async () => {
    setProblems(NONE);
    setFailure(null);
    try {
      await mutation.mutateAsync();
      toast.success(t("orderEdit.done"));
      onDone();
    } catch (problem) {
      await failed(problem).catch((other: unknown) => setFailure(problemText(other, t)));
    }
  };
  const change = (part: Partial<OrderDraft>) => setDraft((now) => ({ ...now, ...part }));
  const dirty = touched(start, draft).length > 0;
  return {
    base,
    draft,
    change,
    reason,
    setReason,
    dirty,
    busy: mutation.isPending,
    failure,
    problems,
    meanwhile,
    save,
  };
}
