import type { MedusaContainer } from "@medusajs/framework/types";

/** How a staff member stands with the module `access`. */
export type StaffStanding =
  | { state: "active"; role: { id: string } }
  | { state: "disabled" }
  | { state: "no_role" }
  | { state: "unknown" };

interface Access {
  standingOf(actor: { kind: "user"; id: string }): Promise<StaffStanding>;
}

/** Asks the module `access`; where the shop has none, every staff member is a Super Admin. */
export async function standingOfStaff(container: MedusaContainer, userId: string): Promise<StaffStanding> {
  const access = container.resolve<Access | undefined>("access", { allowUnregistered: true });
  if (!access) return { state: "active", role: { id: "super_admin" } };
  return access.standingOf({ kind: "user", id: userId });
}
