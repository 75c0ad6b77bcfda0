import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { BulkAction } from "../../order-desk/bulk";
import { OpsProblem, problemText } from "../lib/ops-problem";
import { type BulkAnswer, runBulk } from "../lib/orders-api";
import { type Paper, printParcels, savePdf } from "../lib/parcels-api";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

export type BulkKind = BulkAction | Paper["kind"];

/** A bulk action that ended, with what running its failures again needs. */
export interface BulkReport extends BulkAnswer {
  kind: BulkKind;
  reason?: string;
}

export interface Bulk {
  run: (kind: BulkKind, orders: readonly { id: string; number: string }[], reason?: string) => void;
  running: BulkKind | null;
  report: BulkReport | null;
  close: () => void;
}

interface Wish {
  kind: BulkKind;
  orders: readonly { id: string; number: string }[];
  reason?: string;
}

/** Does one thing with many orders and keeps the result of each line. */
export function useBulk(): Bulk {
  const { locale, t } = useReader();
  const client = useQueryClient();
  const [report, setReport] = useState<BulkReport | null>(null);
  const mutation = useMutation({
    mutationFn: async ({ kind, orders, reason }: Wish): Promise<BulkReport> => {
      const order_ids = orders.map(({ id }) => id);
      if (kind === "labels") return print(orders, { kind, format: "carrier" });
      if (kind === "delivery-note") return print(orders, { kind, format: "own" });
      return { ...(await runBulk(locale, kind, { order_ids, reason })), kind, reason };
    },
    onSuccess: setReport,
    onError: (problem) => toast.error(t("problem.failed"), { description: problemText(problem, t) }),
    onSettled: () => void client.invalidateQueries({ queryKey: KEYS.desk }),
  });
  /** Paper tells what could not be printed; nothing printed at all is a report too. */
  const print = async (orders: Wish["orders"], paper: Paper): Promise<BulkReport> => {
    const problems = await printParcels(locale, { order_ids: orders.map(({ id }) => id) }, paper).then(
      (answer) => {
        savePdf(answer.pdf, paper.kind);
        return answer.problems;
      },
      (problem: unknown) => {
        if (!(problem instanceof OpsProblem) || problem.details.length === 0) throw problem;
        return problem.details.map(({ field, message }) => ({ id: field, message }));
      },
    );
    const why = new Map(problems.map(({ id, message }) => [id, message]));
    const results = orders.map(({ id, number }) => ({
      order_id: id,
      number,
      outcome: why.has(id) ? ("failed" as const) : ("done" as const),
      message: why.get(id),
    }));
    const failed = results.filter(({ outcome }) => outcome === "failed").length;
    return { kind: paper.kind, results, done: results.length - failed, already: 0, failed };
  };
  return {
    run: (kind, orders, reason) => mutation.mutate({ kind, orders, reason }),
    running: mutation.isPending ? mutation.variables.kind : null,
    report,
    close: () => setReport(null),
  };
}
