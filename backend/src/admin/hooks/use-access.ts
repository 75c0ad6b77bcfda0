import { useQuery } from "@tanstack/react-query";
import { getMembers, getRoles } from "../lib/access-api";
import { KEYS } from "./keys";
import { type Change, useChange } from "./use-change";
import { useReader } from "./use-reader";

export function useRoles() {
  const { locale } = useReader();
  return useQuery({ queryKey: KEYS.roles, queryFn: () => getRoles(locale) });
}

export function useMembers() {
  const { locale } = useReader();
  return useQuery({ queryKey: KEYS.members, queryFn: () => getMembers(locale) });
}

export type AccessChange = Change;

/** Changes to roles and to who has them. */
export const useAccessChange = (): AccessChange => useChange([KEYS.roles, KEYS.members, KEYS.me]);
