import type { CityEntry } from "@souk/carrier-kit";

const active = (list: readonly CityEntry[]): number => list.filter((entry) => entry.active).length;

/** How much smaller a list has become, in percent of the places served before; 0 where it grew. */
export function shrinkPercent(before: readonly CityEntry[], now: readonly CityEntry[]): number {
  const [old, left] = [active(before), active(now)];
  return old === 0 ? 0 : Math.max(0, ((old - left) / old) * 100);
}
