import type { MedusaContainer } from "@medusajs/framework/types";
import { endSessionsOf } from "../access/end-sessions";
import type { Role } from "../access/roles";
import { ACCESS } from "../modules/access";
import type { AccessService } from "../modules/access/service";
import type { UserChange } from "../modules/access/types";

/** Changes a user's role or shuts them out; their sessions end when something changed. Throws `AccessRefused`. */
export async function changeUser(
  container: MedusaContainer,
  userId: string,
  change: UserChange,
  by: Role,
): Promise<void> {
  const access: AccessService = container.resolve(ACCESS);
  const before = await access.changeUser(userId, change, by);
  const moved = change.role_id !== undefined && change.role_id !== before.role_id;
  if (change.disabled && !before.disabled) await endSessionsOf(container, userId, "disabled");
  else if (moved) await endSessionsOf(container, userId, "role_changed");
}
