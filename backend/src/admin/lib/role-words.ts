import { PERMISSIONS, type Permission } from "../../access/permissions/permission";
import type { WordKey } from "../i18n/en";

const BUILTIN = ["super_admin", "admin", "operator", "support"] as const;
type Builtin = (typeof BUILTIN)[number];

const isBuiltin = (id: string): id is Builtin => BUILTIN.some((one) => one === id);

/** A role's name: translated for the built-in ones, as it was typed for the shop's own. */
export const roleName = (role: { id: string; name: string }, t: (key: WordKey) => string): string =>
  isBuiltin(role.id) ? t(`access.role.${role.id}`) : role.name;

/** What a built-in role is for; undefined for the shop's own. */
export const aboutRole = (id: string): WordKey | undefined =>
  isBuiltin(id) ? `access.about.${id}` : undefined;

type AreaOf<P> = P extends `${infer A}.${string}` ? A : never;
export type Area = AreaOf<Permission>;

const areaOf = (permission: Permission): Area => permission.slice(0, permission.indexOf(".")) as Area;

/** The permissions by area, in the order in which they are declared. */
export function permissionsByArea(among: readonly string[] = PERMISSIONS): [Area, Permission[]][] {
  const areas = new Map<Area, Permission[]>();
  for (const permission of PERMISSIONS) {
    if (!among.includes(permission)) continue;
    const area = areaOf(permission);
    areas.set(area, [...(areas.get(area) ?? []), permission]);
  }
  return [...areas];
}
