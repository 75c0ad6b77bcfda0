import { useQuery } from "@tanstack/react-query";
import { getStaff } from "../lib/ops-api";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

/** Names by user id; empty while loading, and where the reader's role may not see staff. */
export function useStaffNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const { locale } = useReader();
  const { data } = useQuery({
    queryKey: KEYS.staff(ids),
    queryFn: () => getStaff(locale, ids),
    enabled: ids.length > 0,
    retry: false,
  });
  return new Map(
    (data ?? []).map(({ id, first_name, last_name, email }) => [
      id,
      [first_name, last_name].filter(Boolean).join(" ") || email,
    ]),
  );
}
