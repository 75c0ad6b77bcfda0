import { useQuery } from "@tanstack/react-query";
import type { Permission } from "../../access/permissions/permission";
import { getMe } from "../lib/access-api";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

/** Often enough for a changed role to show by itself; the server refuses at once in any case. */
const EVERY_MS = 30_000;

/** The reader, with their role; undefined until that is known. */
export function useMe() {
  const { locale } = useReader();
  return useQuery({
    queryKey: KEYS.me,
    queryFn: () => getMe(locale),
    staleTime: EVERY_MS,
    refetchInterval: EVERY_MS,
    retry: false,
  });
}

/** Whether the reader's role has a permission: false until that is known. It hides buttons; the server is the boundary. */
export function useMay(): (permission: Permission) => boolean {
  const { data } = useMe();
  return (permission) => data?.role.permissions.includes(permission) ?? false;
}
