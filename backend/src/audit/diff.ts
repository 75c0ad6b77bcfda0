/** The parts of two flat snapshots that differ; undefined on a side that has none. */
export function differing(
  before: Record<string, unknown> | undefined,
  after: Record<string, unknown> | undefined,
): { before?: Record<string, unknown>; after?: Record<string, unknown> } {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const changed = names.filter((name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]));
  const pick = (side: Record<string, unknown> | undefined) =>
    side && Object.fromEntries(changed.filter((name) => name in side).map((name) => [name, side[name]]));
  return changed.length ? { before: pick(before), after: pick(after) } : {};
}
