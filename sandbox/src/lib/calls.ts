const MINUTES_KEPT = 60;

export interface CallCounts {
  total: number;
  /** ISO minute (`2026-11-22T17:05Z`) -> calls that arrived in it, for the last hour. */
  per_minute: Record<string, number>;
}

/** Counts the calls that reach a stand-in, faulted ones included, by minute. */
export class CallMeter {
  private total = 0;
  private readonly minutes = new Map<number, number>();

  constructor(private readonly now: () => number) {}

  count(): void {
    const minute = Math.floor(this.now() / 60_000);
    this.total += 1;
    this.minutes.set(minute, (this.minutes.get(minute) ?? 0) + 1);
    for (const old of this.minutes.keys()) if (old <= minute - MINUTES_KEPT) this.minutes.delete(old);
  }

  counts(): CallCounts {
    const entries = [...this.minutes].map(([minute, calls]) => [isoMinute(minute), calls] as const);
    return { total: this.total, per_minute: Object.fromEntries(entries) };
  }

  reset(): void {
    this.total = 0;
    this.minutes.clear();
  }
}

function isoMinute(minute: number): string {
  return `${new Date(minute * 60_000).toISOString().slice(0, 16)}Z`;
}
