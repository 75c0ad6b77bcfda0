/** The most parcels the server prints at once. */
export const MOST_PARCELS = 100;

/** The choice with a parcel added, or taken out where it was in. */
export function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** All of a group chosen, or none of it where all were. */
export function toggledAll(chosen: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const full = ids.every((id) => chosen.has(id));
  const others = [...chosen].filter((id) => !ids.includes(id));
  return new Set(full ? others : [...others, ...ids]);
}

/** What a box over a group shows. */
export function groupMark(chosen: ReadonlySet<string>, ids: readonly string[]): boolean | "indeterminate" {
  const count = ids.filter((id) => chosen.has(id)).length;
  if (count === 0) return false;
  return count === ids.length ? true : "indeterminate";
}

/** Items of each key, in the order of their first. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}
