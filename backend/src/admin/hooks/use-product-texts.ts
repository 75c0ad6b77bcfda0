import { toast } from "@medusajs/ui";
import type { Locale } from "@souk/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { problemText } from "../lib/ops-problem";
import { getTexts, saveTexts, type TextChange } from "../lib/texts-api";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

/** A product's title and description in the three languages. */
export function useProductTexts(id: string) {
  const { locale } = useReader();
  return useQuery({
    queryKey: KEYS.productTexts(id),
    queryFn: ({ signal }) => getTexts(locale, id, signal),
    // What is being written must not be taken away by a fresh read.
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Saving them; the dashboard's own sections then show the new words too. */
export function useSaveTexts(id: string) {
  const { t, locale } = useReader();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (texts: Partial<Record<Locale, TextChange>>) => saveTexts(locale, id, texts),
    onSuccess: (product) => {
      client.setQueryData(KEYS.productTexts(id), product);
      void client.invalidateQueries({ queryKey: KEYS.medusaProducts });
      toast.success(t("texts.saved"));
    },
    onError: (problem) => void toast.error(t("problem.failed"), { description: problemText(problem, t) }),
  });
}
