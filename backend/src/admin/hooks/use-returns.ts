import { toast } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type InHand, inHand } from "../lib/in-hand";
import { problemText } from "../lib/ops-problem";
import { getReturns, type ScannedParcel, scanParcel, takeParcelIn } from "../lib/returns-api";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

/** What is expected back, what came, and damaged stock. */
export function useReturns() {
  const { locale } = useReader();
  return useQuery({
    queryKey: KEYS.returns,
    queryFn: ({ signal }) => getReturns(locale, signal),
    staleTime: 2_000,
    refetchInterval: 30_000,
  });
}

/** What the last scan said when it put no parcel on the desk. */
export interface ScanNotice {
  text: string;
  parcel: ScannedParcel | null;
}

export interface ReturnsDesk {
  parcels: InHand[];
  scan: (code: string) => void;
  scanning: boolean;
  notice: ScanNotice | null;
  change: (parcel: InHand) => void;
  putAside: (orderId: string) => void;
  takeIn: (parcels: readonly InHand[]) => void;
  taking: boolean;
}

/** Parcels on the desk: scanned one after another, judged, and taken in. */
export function useReturnsDesk(): ReturnsDesk {
  const { t, locale } = useReader();
  const client = useQueryClient();
  const [parcels, setParcels] = useState<InHand[]>([]);
  const [notice, setNotice] = useState<ScanNotice | null>(null);
  const putAside = (orderId: string) =>
    setParcels((now) => now.filter(({ parcel }) => parcel.order_id !== orderId));
  const change = (next: InHand) =>
    setParcels((now) => now.map((one) => (one.parcel.order_id === next.parcel.order_id ? next : one)));
  const scanned = ({ parcel, message }: { parcel: ScannedParcel; message: string | null }) => {
    if (message) return setNotice({ text: message, parcel });
    if (parcels.some((one) => one.parcel.order_id === parcel.order_id))
      return setNotice({ text: t("returns.again"), parcel });
    setNotice(null);
    setParcels((now) => [inHand(parcel), ...now]);
  };
  const scan = useMutation({
    mutationFn: (code: string) => scanParcel(locale, code),
    onSuccess: scanned,
    onError: (problem) => setNotice({ text: problemText(problem, t), parcel: null }),
  });
  const takeOne = async (one: InHand) => {
    const { order_id, number } = one.parcel;
    try {
      await takeParcelIn(locale, { order_id, lines: one.lines, note: one.note });
      putAside(order_id);
      toast.success(t("returns.done", { number }));
    } catch (problem) {
      change({ ...one, problem: problemText(problem, t) });
      toast.error(t("returns.notDone", { number }));
    }
  };
  const take = useMutation({
    mutationFn: async (chosen: readonly InHand[]) => {
      for (const one of chosen) await takeOne(one);
    },
    onSettled: () => void client.invalidateQueries({ queryKey: KEYS.returns }),
  });
  return {
    parcels,
    scan: scan.mutate,
    scanning: scan.isPending,
    notice,
    change,
    putAside,
    takeIn: take.mutate,
    taking: take.isPending,
  };
}
