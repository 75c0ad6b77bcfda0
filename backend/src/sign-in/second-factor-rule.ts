import type { MedusaContainer } from "@medusajs/framework/types";
import { knexOf } from "../db/transaction";
import { factorOf } from "../modules/sessions/second-factor";
import type { SessionSettings } from "../modules/sessions/settings";
import type { FactorStanding } from "../modules/sessions/types";
import { standingOfStaff } from "./staff-standing";

interface Owner {
  userId: string;
  authIdentityId: string;
}

/** Where a person stands with the second factor right after the right password. */
export async function standingOfFactor(
  container: MedusaContainer,
  owner: Owner,
  settings: SessionSettings,
): Promise<Exclude<FactorStanding, "passed">> {
  const factor = await factorOf(knexOf(container), owner.authIdentityId);
  if (factor?.status === "enabled") return "due";
  return (await roleAsksForFactor(container, owner.userId, settings)) ? "enrol" : "none";
}

/** Whether a person's role must have a second factor. */
export async function roleAsksForFactor(
  container: MedusaContainer,
  userId: string,
  { second_factor_roles: roles }: SessionSettings,
): Promise<boolean> {
  if (!roles.length) return false;
  const standing = await standingOfStaff(container, userId);
  return standing.state === "active" && roles.includes(standing.role.id);
}
