import { useInfiniteQuery } from "@tanstack/react-query";
import { type AuditLine, type AuditQuery, getAudit } from "../lib/audit-api";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

/** The audit log page by page, the newest first. */
export function useAudit(query: AuditQuery) {
  const { locale } = useReader();
  const result = useInfiniteQuery({
    queryKey: KEYS.audit(query),
    queryFn: ({ signal, pageParam }) => getAudit(locale, query, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: 5_000,
  });
  const lines: AuditLine[] | undefined = result.data?.pages.flatMap((page) => page.records);
  return { ...result, lines };
}
