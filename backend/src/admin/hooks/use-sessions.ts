import { toast } from "@medusajs/ui";
import { type UseQueryResult, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { problemText } from "../lib/ops-problem";
import { endSessions, getSessions, type OpenSession, type WhichSessions } from "../lib/sessions-api";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

const EVERY_MS = 15_000;

/** Who is signed in, asked again every 15 seconds. */
export function useSessions(): UseQueryResult<OpenSession[]> {
  const { locale } = useReader();
  return useQuery({
    queryKey: KEYS.sessions,
    queryFn: ({ signal }) => getSessions(locale, signal),
    staleTime: 2_000,
    refetchInterval: EVERY_MS,
  });
}

/** Signs sessions out and says how many. */
export function useSignOut(): { signOut: (which: WhichSessions) => Promise<void>; running: boolean } {
  const { locale, t } = useReader();
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (which: WhichSessions) => endSessions(locale, which),
    onSuccess: (total) => toast.success(t("sessions.ended", { total })),
    onError: (problem) => toast.error(t("problem.failed"), { description: problemText(problem, t) }),
    onSettled: () => void client.invalidateQueries({ queryKey: KEYS.sessions }),
  });
  const signOut = async (which: WhichSessions) => {
    await mutation.mutateAsync(which).catch(() => undefined);
  };
  return { signOut, running: mutation.isPending };
}
