import type { MedusaRequest } from "@medusajs/framework/http";

/** Who is asking at an admin route: a staff member (by user id) or a secret API key (by its id). */
export interface AccessActor {
  kind: "user" | "api_key";
  id: string;
  /** The session that was used, where there is one. */
  sessionId?: string;
}

/** What Medusa's authentication leaves on a request. */
interface WithAuthContext {
  auth_context?: { actor_id?: string; actor_type?: string };
}

const KINDS = new Map<string, AccessActor["kind"]>([
  ["user", "user"],
  ["api-key", "api_key"],
]);

/** The staff member or API key that Medusa authenticated; null for shoppers, strangers and identities without a user. */
export function actorOf(req: MedusaRequest & WithAuthContext): AccessActor | null {
  const { actor_id: id, actor_type: type = "" } = req.auth_context ?? {};
  const kind = KINDS.get(type);
  return id && kind ? { kind, id } : null;
}
