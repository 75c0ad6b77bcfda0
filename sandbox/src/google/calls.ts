import { exhausted } from "./errors";
import type { CallCounts, CallKind, Calls, Quota } from "./types";

const MINUTE_MS = 60_000;
const MINUTES_KEPT = 60;

export const DEFAULT_QUOTA: Quota = { readsPerUser: 60, writesPerUser: 60, perProject: 300 };

export function emptyCalls(): Calls {
  const none = (): CallCounts => ({ total: 0, refused: 0, per_minute: {}, busiest_minute: 0 });
  return { read: none(), write: none(), tokens: 0 };
}

/** Counts calls and refuses those over the quota, by sliding minute, for each user and for the project. */
export class CallMeter {
  private recent: { at: number; kind: CallKind; user: string }[] = [];

  constructor(
    readonly calls: Calls,
    private readonly quota: Quota,
    private readonly now: () => number,
  ) {}

  /** Records one call. Throws the 429 when the user's or the project's minute is full; a refused call is not counted as made. */
  record(kind: CallKind, user: string): void {
    const now = this.now();
    this.recent = this.recent.filter((call) => call.at > now - MINUTE_MS);
    const inProject = this.recent.filter((call) => call.kind === kind);
    const byUser = inProject.filter((call) => call.user === user).length;
    const counts = this.calls[kind];
    const limit = kind === "read" ? this.quota.readsPerUser : this.quota.writesPerUser;
    if (byUser >= limit || inProject.length >= this.quota.perProject) {
      counts.refused += 1;
      throw exhausted(kind, byUser >= limit ? "user" : "project");
    }
    this.recent.push({ at: now, kind, user });
    counts.total += 1;
    counts.busiest_minute = Math.max(counts.busiest_minute, inProject.length + 1);
    countMinute(counts, now);
  }
}

function countMinute(counts: CallCounts, now: number): void {
  const minute = new Date(now).toISOString().slice(0, 16);
  counts.per_minute[minute] = (counts.per_minute[minute] ?? 0) + 1;
  const oldest = Object.keys(counts.per_minute).sort().slice(0, -MINUTES_KEPT);
  for (const key of oldest) delete counts.per_minute[key];
}
