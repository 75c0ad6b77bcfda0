import { toast } from "@medusajs/ui";
import { type UseQueryResult, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ParcelsView } from "../../pickups/waiting";
import type { Problem } from "../../printing/problem";
import { OpsProblem, problemText } from "../lib/ops-problem";
import {
  askPickup,
  getParcels,
  type Paper,
  type ParcelChoice,
  type PickupBody,
  printParcels,
  savePdf,
} from "../lib/parcels-api";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

const EVERY_MS = 20_000;

/** Parcels that wait for their carrier, asked again by itself. */
export function useParcels(): UseQueryResult<ParcelsView> {
  const { locale } = useReader();
  return useQuery({
    queryKey: KEYS.parcels,
    queryFn: ({ signal }) => getParcels(locale, signal),
    staleTime: 2_000,
    refetchInterval: EVERY_MS,
  });
}

export interface ParcelActions {
  print: (choice: ParcelChoice, paper: Paper) => Promise<void>;
  ask: (body: PickupBody) => Promise<boolean>;
  running: "labels" | "delivery-note" | "pickup" | null;
  /** Why lines of the last action failed, by the id that was asked for. */
  problems: ReadonlyMap<string, string>;
}

type Running = ParcelActions["running"];

/** Printing and pickups, one at a time, with a result a line. */
export function useParcelActions(): ParcelActions {
  const { t, locale } = useReader();
  const client = useQueryClient();
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const keep = (lines: readonly Pick<Problem, "id" | "message">[]) =>
    setProblems(new Map(lines.map(({ id, message }) => [id, message])));
  const mutation = useMutation({
    mutationFn: ({ work }: { kind: NonNullable<Running>; work: () => Promise<void> }) => work(),
    onMutate: () => keep([]),
    onError: (problem) => {
      keep(
        problem instanceof OpsProblem
          ? problem.details.map(({ field, message }) => ({ id: field, message }))
          : [],
      );
      toast.error(t("problem.failed"), { description: problemText(problem, t) });
    },
    onSettled: () => void client.invalidateQueries({ queryKey: KEYS.parcels }),
  });
  const print = async (choice: ParcelChoice, paper: Paper) => {
    const work = async () => {
      const answer = await printParcels(locale, choice, paper);
      savePdf(answer.pdf, paper.kind);
      keep(answer.problems);
      const left = answer.problems.length;
      toast.success(
        t("parcels.printed", { total: answer.printed }),
        left ? { description: t("parcels.notPrinted", { total: left }) } : {},
      );
    };
    await mutation.mutateAsync({ kind: paper.kind, work }).catch(() => undefined);
  };
  const ask = async (body: PickupBody): Promise<boolean> => {
    const work = async () => {
      const answer = await askPickup(locale, body);
      keep(answer.problems);
      const [done, left] = [answer.requested.length, answer.problems.length];
      if (done) toast.success(t("parcels.asked", { total: done }));
      if (left) toast.warning(t("parcels.notAsked", { total: left }));
    };
    return mutation.mutateAsync({ kind: "pickup", work }).then(
      () => true,
      () => false,
    );
  };
  return { print, ask, running: mutation.isPending ? (mutation.variables?.kind ?? null) : null, problems };
}
