import { darken, type Hex, lighten } from "../colour";
import { ellipse, type Pen, path, place, repeat } from "../pen";
import { CX } from "../scene";
import { khatam } from "../zellige";
import { cabochon, type JewelLook } from "./silver";

const BACK = "M-278 -120A278 92 0 0 1 278 -120V20A278 92 0 0 0 -278 20Z";
const FRONT = "M-278 -120A278 92 0 0 0 278 -120V92A278 92 0 0 1 -278 92Z";

/** Sets a drawing on the front of the ring, narrower towards its sides. */
const onFront = (drawing: string, angle: number, y: number): string =>
  place(drawing, 278 * Math.sin(angle), y + 92 * Math.cos(angle), 0, Math.max(Math.cos(angle), 0.2), 1);

const rope = (metal: Hex, y: number): string =>
  repeat(41, (i) =>
    onFront(ellipse(0, 0, 11, 8, i % 2 ? lighten(metal, 0.55) : darken(metal, 0.3)), -1.5 + i * 0.075, y),
  );

/** A wide open bracelet seen from a little above. */
export function cuff(pen: Pen, { metal, stone, second }: JewelLook): string {
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
  const large = path(khatam(60), darken(metal, 0.32)) + cabochon(29, stone, metal);
  const small = path(khatam(44), darken(metal, 0.4)) + cabochon(16, second, metal);
  const gems = [-1.05, -0.56, 0, 0.56, 1.05].map((angle, i) => onFront(i % 2 ? small : large, angle, -14));
  const ring = path(BACK, inside) + path(FRONT, outside) + pen.clip(FRONT, gems.join(""));
  return place(ring + rope(metal, -104) + rope(metal, 76), CX, 620, -3, 1.14);
}
