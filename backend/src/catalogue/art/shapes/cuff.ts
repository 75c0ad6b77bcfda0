import { darken, lighten } from "../colour";
import { ellipse, type Pen, path, place, repeat } from "../pen";
import { CX } from "../scene";
import { khatam } from "../zellige";
import { cabochon, type JewelLook } from "./silver";
/** A wide open bracelet seen from a little above. */
export function cuff(pen: Pen, { metal, stone, second }: JewelLook): string {
  const back = "M-278 -120A278 92 0 0 1 278 -120V20A278 92 0 0 0 -278 20Z";
  const front = "M-278 -120A278 92 0 0 0 278 -120V92A278 92 0 0 1 -278 92Z";
  const inside = pen.linear([
    [0, darken(metal, 0.5)],
    [0.5, darken(metal, 0.15)],
    [1, darken(metal, 0.55)],
  ]);
  const outside = pen.linear([
    [0, darken(metal, 0.35)],
    [0.2, lighten(metal, 0.6)],
    [0.42, metal],
    [0.66, lighten(metal, 0.25)],
    [1, darken(metal, 0.48)],
  ]);
  const at = (angle: number, y: number): [number, number, number] => [
    278 * Math.sin(angle),
    y + 92 * Math.cos(angle),
    Math.cos(angle),
  ];
  const gems = [-1.05, -0.56, 0, 0.56, 1.05].map((angle, i) => {
    const [x, y, s] = at(angle, -14);
    return place(
      i % 2
        ? path(khatam(44), darken(metal, 0.4)) + cabochon(16, second, metal)
        : path(khatam(60), darken(metal, 0.32)) + cabochon(29, stone, metal),
      x,
      y,
      0,
      s,
      1,
    );
  });
  const rope = [-104, 76].map((y) =>
    repeat(41, (i) => {
      const [x, dy, s] = at(-1.5 + i * 0.075, y);
      return place(
        ellipse(0, 0, 11, 8, i % 2 ? lighten(metal, 0.55) : darken(metal, 0.3)),
        x,
        dy,
        0,
        Math.max(s, 0.2),
        1,
      );
    }),
  );
  return place(
    path(back, inside) + path(front, outside) + pen.clip(front, gems.join("")) + rope.join(""),
    CX,
    620,
    -3,
    1.14,
  );
}
