import type { MedusaContainer } from "@medusajs/framework/types";

/** Why somebody's sessions end. */
export type EndReason = "role_changed" | "disabled" | "deleted";

/** What the module `sessions` does for us. */
interface SessionsEnder {
  endAllOf(userId: string, reason: EndReason): Promise<unknown>;
}

/** Ends all of a user's sessions, where the shop keeps a record of sessions. */
export async function endSessionsOf(
  container: MedusaContainer,
  userId: string,
  reason: EndReason,
): Promise<void> {
  const sessions = container.resolve<SessionsEnder | undefined>("sessions", { allowUnregistered: true });
  await sessions?.endAllOf(userId, reason);
}
