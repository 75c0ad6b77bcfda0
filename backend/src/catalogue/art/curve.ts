import { n, type Point } from "./pen";

/** Catmull-Rom through the points as cubic Béziers; `at` says which neighbours an index has. */
function segments(count: number, at: (index: number) => Point): string {
  let d = "";
  for (let i = 0; i < count; i += 1) {
    const [before, start, end, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const c1x = start[0] + (end[0] - before[0]) / 6;
    const c1y = start[1] + (end[1] - before[1]) / 6;
    const c2x = end[0] - (after[0] - start[0]) / 6;
    const c2y = end[1] - (after[1] - start[1]) / 6;
    d += `C${n(c1x)} ${n(c1y)} ${n(c2x)} ${n(c2y)} ${n(end[0])} ${n(end[1])}`;
  }
  return d;
}

/** A smooth line through the points, without the leading move. */
export const smooth = (points: readonly Point[]): string =>
  segments(points.length - 1, (i) => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0]);

/** An open smooth line. */
export function stroke(points: readonly Point[]): string {
  const [x, y] = points[0] ?? [0, 0];
  return `M${n(x)} ${n(y)}${smooth(points)}`;
}

/** A closed smooth figure. */
export function blob(points: readonly Point[]): string {
  const count = points.length;
  const [x, y] = points[0] ?? [0, 0];
  return `M${n(x)} ${n(y)}${segments(count, (i) => points[(i + count) % count] ?? [0, 0])}Z`;
}

/** Points at equal angles on a circle around the origin, starting at the top. */
export const around = (count: number, radius: number, offset = 0): Point[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = ((i + offset) / count) * 2 * Math.PI - Math.PI / 2;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

/** Points written as "x y, x y, …". */
export const points = (list: string): Point[] =>
  list.split(", ").map((pair): Point => {
    const [x = 0, y = 0] = pair.split(" ").map(Number);
    return [x, y];
  });
