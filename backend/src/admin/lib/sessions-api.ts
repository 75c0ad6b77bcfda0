import type { Locale } from "@souk/contracts";
import { call } from "./ops-api";

/** An open session of a staff member, as `GET /admin/ops/sessions` lists it. Times are ISO 8601, UTC. */
export interface OpenSession {
  id: string;
  user: { id: string; name: string; email: string };
  how: "cookie" | "token";
  device: string;
  address: string;
  created_at: string;
  last_used_at: string;
  expires_at: string;
  second_factor: boolean;
  /** The session that this page uses. */
  current: boolean;
}

/** Whose sessions end. */
export type WhichSessions = { session_id: string } | { user_id: string } | { everyone: true };

export async function getSessions(locale: Locale, signal?: AbortSignal): Promise<OpenSession[]> {
  const { sessions } = await call<{ sessions: OpenSession[] }>(locale, "/admin/ops/sessions", { signal });
  return sessions;
}

/** Signs out; gives how many sessions ended. */
export async function endSessions(locale: Locale, which: WhichSessions): Promise<number> {
  const { ended } = await call<{ ended: number }>(locale, "/admin/ops/sessions/end", {
    method: "POST",
    body: which,
  });
  return ended;
}
