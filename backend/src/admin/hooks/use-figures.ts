import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { Period } from "../../figures/days";
import type { Figures } from "../../figures/types";
import { getFigures } from "../lib/figures-api";
import { KEYS } from "./keys";
import { useMay } from "./use-may";
import { useReader } from "./use-reader";

const EVERY_MS = 60_000;

/** The figures of a period (the last seven days when null), asked again every minute; the last ones stay while others come. */
export function useFigures(period: Period | null): UseQueryResult<Figures> {
  const { locale } = useReader();
  const may = useMay();
  return useQuery({
    queryKey: KEYS.figures(period),
    queryFn: ({ signal }) => getFigures(locale, period, signal),
    enabled: may("figures.read"),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY_MS,
  });
}
