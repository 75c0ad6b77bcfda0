import { type Period, plusDays } from "../../figures/days";

/** The periods that one click gives. */
export const PRESETS = ["today", "days7", "days30", "month"] as const;
export type Preset = (typeof PRESETS)[number];

/** The period that a preset means on the day `today` (YYYY-MM-DD, in Morocco). */
export function presetPeriod(preset: Preset, today: string): Period {
  const from: Record<Preset, string> = {
    today,
    days7: plusDays(today, -6),
    days30: plusDays(today, -29),
    month: `${today.slice(0, 7)}-01`,
  };
  return { from: from[preset], to: today };
}

/** What changed from `before` to `now`, as a share of `before`; null where nothing can be compared. */
export function change(now: number | null, before: number | null): number | null {
  if (now === null || before === null || before === 0) return null;
  return (now - before) / before;
}
