import type { ReadResult } from "../carrier";
import type { CityEntry } from "../cities";
import type { Clock } from "../transport/clock";

const DAY_MS = 24 * 3_600_000;

/** A carrier's list, kept for a day; simultaneous callers share one load, a failed one is tried again. */
export function createCityList(
  load: () => Promise<ReadResult<readonly CityEntry[]>>,
  clock: Clock,
): () => Promise<ReadResult<readonly CityEntry[]>> {
  let kept: { entries: readonly CityEntry[]; until: number } | null = null;
  let underWay: Promise<ReadResult<readonly CityEntry[]>> | null = null;
  const refresh = async (): Promise<ReadResult<readonly CityEntry[]>> => {
    try {
      const result = await load();
      if (result.ok) kept = { entries: result.value, until: clock.now() + DAY_MS };
      return result;
    } finally {
      underWay = null;
    }
  };
  return () => {
    if (kept && kept.until > clock.now()) return Promise.resolve({ ok: true, value: kept.entries });
    underWay ??= refresh();
    return underWay;
  };
}
