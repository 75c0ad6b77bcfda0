import { darken, type Hex, lighten } from "./colour";
import { smooth } from "./curve";
import { ellipse, n, type Pen, type Point, path, place, repeat } from "./pen";

/** How much of a circle seen from a little above remains in height; the same for every round object. */
export const TILT = 0.17;

/** Half the outline of a turned object, from top to bottom: height, radius, and whether the line breaks there. */
export type Profile = readonly (readonly [y: number, r: number, corner?: "corner"])[];

const runs = (profile: Profile): Profile[] => {
  const found: Profile[] = [];
  let start = 0;
  profile.forEach(([, , corner], i) => {
    if ((corner && i > 0) || i === profile.length - 1) {
      found.push(profile.slice(start, i + 1));
      start = i;
    }
  });
  return found;
};

const side = (parts: readonly Profile[], cx: number, sign: 1 | -1): string => {
  const ordered = sign === 1 ? parts : [...parts].reverse();
  return ordered
    .map((part) => {
      const points = part.map(([y, r]): Point => [cx + sign * r, y]);
      return smooth(sign === 1 ? points : points.reverse());
    })
    .join("");
};

/** The outline of a turned object as one closed path around the axis at `cx`; an open one ends at its front rim. */
export function lathe(profile: Profile, cx: number, rim: "closed" | "open" = "closed"): string {
  const [topY, topR] = profile[0] ?? [0, 0];
  const [, bottomR] = profile[profile.length - 1] ?? [0, 0];
  const parts = runs(profile);
  const under = `A${n(bottomR)} ${n(bottomR * TILT)} 0 0 1 ${n(cx - bottomR)} ${n(profile[profile.length - 1]?.[0] ?? 0)}`;
  const over = `A${n(Math.max(topR, 0.1))} ${n(Math.max(topR * TILT, 0.1))} 0 0 ${rim === "open" ? 0 : 1} ${n(cx + topR)} ${n(topY)}Z`;
  return `M${n(cx + topR)} ${n(topY)}${side(parts, cx, 1)}${under}${side(parts, cx, -1)}${over}`;
}

/** The radius of the object at a height, between the two nearest points of its profile. */
export function radiusAt(profile: Profile, y: number): number {
  const below = profile.findIndex(([py]) => py >= y);
  const [y2, r2] = profile[below === -1 ? profile.length - 1 : below] ?? [y, 0];
  const [y1, r1] = profile[Math.max(0, (below === -1 ? profile.length : below) - 1)] ?? [y2, r2];
  return y2 === y1 ? r2 : r1 + ((r2 - r1) * (y - y1)) / (y2 - y1);
}

/** A painted band between two heights, following the curve of the body. */
export function band(profile: Profile, cx: number, from: number, to: number, fill: string): string {
  const [a, b] = [radiusAt(profile, from), radiusAt(profile, to)];
  const d = `M${n(cx - a)} ${n(from)}A${n(a)} ${n(a * TILT)} 0 0 0 ${n(cx + a)} ${n(from)}L${n(cx + b)} ${n(to)}A${n(b)} ${n(b * TILT)} 0 0 1 ${n(cx - b)} ${n(to)}Z`;
  return path(d, fill);
}

/** Motifs set around the body at one height, narrowing towards the edges as on a real turned piece. */
export function ring(
  profile: Profile,
  cx: number,
  y: number,
  count: number,
  motif: (index: number) => string,
): string {
  const r = radiusAt(profile, y);
  return repeat(count, (i) => {
    const angle = ((i + 0.5) / count - 0.5) * Math.PI;
    return place(
      motif(i),
      cx + r * Math.sin(angle),
      y + r * TILT * Math.cos(angle),
      0,
      Math.max(Math.cos(angle), 0.06),
      1,
    );
  });
}

/** The light of every turned object: bright on the left, a soft core, shade on the right, a little light back. */
export const volume = (pen: Pen, strength = 1): string =>
  pen.linear([
    [0, "#20140c", 0.2 * strength],
    [0.1, "#20140c", 0.03 * strength],
    [0.26, "#fffaf0", 0.34 * strength],
    [0.42, "#fffaf0", 0],
    [0.6, "#20140c", 0.06 * strength],
    [0.88, "#20140c", 0.34 * strength],
    [1, "#20140c", 0.24 * strength],
  ]);

/** A whole turned body: colour, decoration cut to it, light. */
export function turned(
  pen: Pen,
  profile: Profile,
  cx: number,
  fill: string,
  decoration = "",
  strength = 1,
): string {
  return lit(pen, lathe(profile, cx), fill, decoration, strength);
}

/** The same for an outline that is already a path. */
export function lit(pen: Pen, d: string, fill: string, decoration = "", strength = 1): string {
  return path(d, fill) + (decoration ? pen.clip(d, decoration) : "") + path(d, volume(pen, strength));
}

/** The open mouth of a vessel: rim and a darker inside. */
export function mouth(cx: number, y: number, r: number, colour: Hex, thickness = 7): string {
  const inner = r - thickness;
  return (
    ellipse(cx, y, r, r * TILT, lighten(colour, 0.25)) +
    ellipse(cx, y + 1, inner, inner * TILT * 0.94, darken(colour, 0.45)) +
    ellipse(
      cx + inner * 0.06,
      y + inner * TILT * 0.28,
      inner * 0.86,
      inner * TILT * 0.62,
      darken(colour, 0.3),
    )
  );
}
