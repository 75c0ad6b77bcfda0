import type { StaffSession } from "./types";

/** How often the last use is written while a session is in use. */
const TOUCH_MS = 60_000;
/** The time to type the code of the second factor. */
export const CHALLENGE_SECONDS = 300;

export type Standing = "active" | "ended" | "expired" | "idle";

type Life = Pick<StaffSession, "expires_at" | "last_used_at" | "idle_seconds" | "ended_at">;

/** Whether a session may be used at `now`; its end is absolute, however much it is used. */
export function standingOf(session: Life, now: Date): Standing {
  if (session.ended_at) return "ended";
  if (now >= session.expires_at) return "expired";
  const idleMs = now.getTime() - session.last_used_at.getTime();
  return idleMs >= session.idle_seconds * 1000 ? "idle" : "active";
}

/** Whether this use is worth a write. With a short idle limit it is written more often, so that use counts. */
export function wantsTouch({ last_used_at, idle_seconds }: Life, now: Date): boolean {
  const every = Math.min(TOUCH_MS, (idle_seconds * 1000) / 4);
  return now.getTime() - last_used_at.getTime() >= every;
}

export const later = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);

/** Whole seconds until `end`, at least 0. */
export const secondsUntil = (end: Date, now: Date): number =>
  Math.max(0, Math.floor((end.getTime() - now.getTime()) / 1000));
