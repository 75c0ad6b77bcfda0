import { darken } from "../colour";
import { band, type Profile, radiusAt, ring, TILT, turned } from "../lathe";
import { circle, ellipse, type Pen, path, repeat } from "../pen";
import { CX } from "../scene";
import { khatam } from "../zellige";
import { GLOW, type LampLook, warm } from "./glow";
import type { Shape } from "./shape";

const GLOBE: Profile = [
  [366, 60, "corner"],
  [392, 84],
  [460, 190],
  [560, 258],
  [670, 268],
  [780, 218],
  [860, 128],
  [900, 60],
  [924, 40, "corner"],
  [948, 30],
  [972, 14],
  [996, 4],
];

const CROWN: Profile = [
  [250, 12],
  [266, 26],
  [290, 28],
  [308, 16],
  [330, 54],
  [370, 78],
];

/** A hanging lamp: a pierced globe on a chain, the light coming through its stars. */
function pendant(pen: Pen, { metal, light }: Omit<LampLook, "style">): string {
  const cut = darken(metal, 0.42);
  const rows = [
    [452, 11, 17],
    [510, 13, 22],
    [574, 13, 28],
    [646, 13, 31],
    [716, 13, 27],
    [780, 11, 22],
    [836, 9, 17],
  ] as const;
  const stars = rows
    .map(([y, count, size], row) =>
      ring(
        GLOBE,
        CX,
        y - radiusAt(GLOBE, y) * TILT * 0.5,
        count,
        (i) => path(khatam(size), row % 2 && i % 2 ? light : GLOW) + circle(0, 0, size * 0.3, "#fff7e0"),
      ),
    )
    .join("");
  const lines = [418, 540, 608, 680, 748, 808].map((y) => band(GLOBE, CX, y - 30, y - 27, cut)).join("");
  const links = repeat(9, (i) =>
    ellipse(CX, 18 + i * 27, i % 2 ? 4 : 11, 17, "none", {
      stroke: i % 2 ? darken(metal, 0.3) : metal,
      "stroke-width": 6,
    }),
  );
  return (
    warm(pen, CX, 640, 470) +
    links +
    turned(pen, GLOBE, CX, darken(metal, 0.08), lines + stars, 1.1) +
    turned(pen, CROWN, CX, metal, band(CROWN, CX, 344, 350, cut), 1.2)
  );
}

/** Lamps that hang from the ceiling. */
export const hangingLamp: Shape<Omit<LampLook, "style">> = {
  stance: "hangs",
  detail: { x: CX, y: 620, zoom: 1.9 },
  draw: pendant,
};
