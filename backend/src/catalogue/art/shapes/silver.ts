import { darken, type Hex, lighten } from "../colour";
import { circle, ellipse, line, type Pen, type Point, path, place, repeat } from "../pen";

export interface JewelLook {
  readonly style: "fibula" | "beads" | "khmissa" | "earrings" | "cuff";
  readonly metal: Hex;
  readonly stone: Hex;
  readonly second: Hex;
}

export const metalFill = (pen: Pen, metal: Hex): string =>
  pen.linear(
    [
      [0, lighten(metal, 0.7)],
      [0.35, metal],
      [0.62, lighten(metal, 0.4)],
      [1, darken(metal, 0.38)],
    ],
    "diagonal",
  );

export const cabochon = (r: number, colour: Hex, metal: Hex): string =>
  circle(0, 0, r + 7, darken(metal, 0.35)) +
  repeat(16, (i) => place(circle(0, -(r + 4), 4, lighten(metal, 0.5)), 0, 0, i * 22.5)) +
  circle(0, 0, r, colour) +
  ellipse(-r * 0.3, -r * 0.36, r * 0.34, r * 0.22, "#ffffff", { opacity: 0.6 }) +
  circle(r * 0.2, r * 0.25, r * 0.5, darken(colour, 0.3), { opacity: 0.3 });

/** Points along a hanging curve between two ends. */
export const hanging = (from: Point, to: Point, sag: number, count: number): Point[] =>
  Array.from({ length: count }, (_, i) => {
    const t = i / (count - 1);
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t + sag * 4 * t * (1 - t)];
  });

export const chain = (points: readonly Point[], metal: Hex, r = 9): string =>
  points
    .map(([x, y], i) =>
      circle(x, y, r, "none", {
        stroke: i % 2 ? darken(metal, 0.32) : lighten(metal, 0.2),
        "stroke-width": 4.5,
      }),
    )
    .join("");

export function drop(pen: Pen, { metal, stone }: JewelLook): string {
  return (
    line("M0 0V20", darken(metal, 0.3), 4) +
    path("M0 18C26 46 24 82 0 94C-24 82 -26 46 0 18Z", metalFill(pen, metal)) +
    circle(0, 64, 9, stone)
  );
}
