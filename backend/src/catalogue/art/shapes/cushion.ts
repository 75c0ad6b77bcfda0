import { darken, type Hex, lighten } from "../colour";
import { line, type Pen, path, place, rect, repeat } from "../pen";
import { CX } from "../scene";
import { FIELD_H, FIELD_W, field, type RugLook } from "./rug-field";
import type { Shape } from "./shape";

export interface CushionLook extends RugLook {
  readonly tassel: Hex;
}

const EDGE =
  "M-300 -292C-200 -270 -100 -262 0 -262C100 -262 200 -270 300 -292C280 -200 272 -100 272 0C272 100 280 200 300 292C200 270 100 262 0 262C-100 262 -200 270 -300 292C-280 200 -272 100 -272 0C-272 -100 -280 -200 -300 -292Z";

const tassel = (colour: Hex): string =>
  repeat(9, (i) =>
    line(
      `M0 10Q${-16 + i * 4} 40 ${-26 + i * 6.5} 82`,
      i % 2 ? darken(colour, 0.2) : lighten(colour, 0.1),
      6,
    ),
  ) + rect(-13, 0, 26, 22, darken(colour, 0.3), { rx: 8 });

function draw(pen: Pen, look: CushionLook): string {
  const cloth = place(field(pen, look), -310, -310, 0, 620 / FIELD_W, 780 / FIELD_H);
  const round = pen.radial(
    [
      [0, "#fff8ec", 0.34],
      [0.45, "#fff8ec", 0],
      [0.75, "#20140c", 0.08],
      [1, "#20140c", 0.46],
    ],
    0.4,
    0.36,
    0.72,
  );
  const corners = [
    [-296, -288, 135],
    [296, -288, -135],
    [296, 288, -45],
    [-296, 288, 45],
  ] as const;
  const seams =
    line(EDGE, darken(look.tassel, 0.2), 9) +
    line(EDGE, lighten(look.tassel, 0.3), 3, { "stroke-dasharray": "8 8" });
  const dents = line(
    "M-250 -240C-210 -190 -190 -150 -186 -110M250 -240C210 -190 190 -150 186 -110M-250 240C-210 190 -190 150 -186 110M250 240C210 190 190 150 186 110",
    "#20140c",
    10,
    { opacity: 0.12 },
  );
  return place(
    corners.map(([x, y, turn]) => place(tassel(look.tassel), x, y, turn)).join("") +
      pen.clip(EDGE, cloth) +
      path(EDGE, round) +
      dents +
      seams,
    CX,
    600,
    -4,
    1.08,
  );
}

/** Cushions with corner tassels. */
export const cushion: Shape<CushionLook> = {
  stance: "hangs",
  detail: { x: CX - 110, y: 480, zoom: 1.9 },
  draw,
};
