import { darken, lighten, material } from "../colour";
import { blob, stroke } from "../curve";
import { ellipse, group, line, type Pen, type Point, path, place } from "../pen";
import { CX } from "../scene";
import type { Shape } from "./shape";
import { ornamentOf, type SlippersLook, THROAT, weave } from "./slipper-upper";

/** Outline of a left slipper seen from above, heel down, centred on the origin. */
const soles: Record<SlippersLook["style"], readonly Point[]> = {
  pointed: [
    [6, -342],
    [34, -268],
    [82, -160],
    [104, -60],
    [92, 40],
    [72, 150],
    [78, 250],
    [50, 318],
    [0, 336],
    [-50, 318],
    [-76, 250],
    [-74, 150],
    [-94, 40],
    [-100, -60],
    [-76, -160],
    [-28, -268],
  ],
  round: [
    [0, -300],
    [62, -282],
    [104, -200],
    [112, -90],
    [98, 30],
    [76, 150],
    [80, 250],
    [52, 318],
    [0, 336],
    [-52, 318],
    [-78, 250],
    [-76, 150],
    [-94, 30],
    [-104, -90],
    [-96, -200],
    [-58, -282],
  ],
  woven: [
    [2, -316],
    [56, -280],
    [98, -190],
    [108, -80],
    [94, 30],
    [74, 150],
    [78, 250],
    [50, 318],
    [0, 336],
    [-50, 318],
    [-76, 250],
    [-74, 150],
    [-92, 30],
    [-102, -80],
    [-90, -190],
    [-50, -280],
  ],
};

const vamp = (): string => `${stroke(THROAT)}L160 -400L-160 -400Z`;

function slipper(pen: Pen, look: SlippersLook): string {
  const sole = blob(soles[look.style]);
  const insole = look.insole ?? material.cream;
  const cover = look.style === "woven" ? weave(pen, look.upper) : look.upper;
  const shade = pen.linear([
    [0, "#20140c", 0.22],
    [0.25, "#fff8ec", 0.2],
    [0.5, "#fff8ec", 0],
    [0.8, "#20140c", 0.12],
    [1, "#20140c", 0.4],
  ]);
  const heelShade = pen.linear(
    [
      [0, "#20140c", 0.5],
      [0.28, "#20140c", 0.06],
      [1, "#20140c", 0.02],
    ],
    "down",
  );
  const inset = blob(soles[look.style].map(([x, y]): Point => [x * 0.86, y * 0.95 + 2]));
  const crushed = blob([
    [-62, 262],
    [-40, 226],
    [0, 216],
    [40, 226],
    [62, 262],
    [46, 306],
    [0, 320],
    [-46, 306],
  ]);
  return [
    place(path(sole, darken(look.upper, 0.55)), 5, 8, 0, 1.04, 1.025),
    path(sole, darken(look.upper, 0.18)),
    path(inset, insole),
    pen.clip(
      inset,
      `<rect x="-140" y="10" width="280" height="340" fill="${heelShade}"/>${ellipse(0, 190, 40, 96, darken(insole, 0.12), { opacity: 0.4 })}`,
    ),
    look.style === "woven"
      ? ""
      : pen.clip(
          sole,
          path(crushed, lighten(look.upper, 0.06)) +
            line(
              stroke([
                [-60, 258],
                [-40, 224],
                [0, 214],
                [40, 224],
                [60, 258],
              ]),
              darken(look.upper, 0.35),
              4,
            ),
        ),
    pen.clip(
      sole,
      place(path(vamp(), "#20140c", { opacity: 0.3 }), 4, 14) +
        path(vamp(), cover) +
        pen.clip(vamp(), ornamentOf(look)),
    ),
    pen.clip(sole, `<rect x="-140" y="-400" width="280" height="460" fill="${shade}" clip-path="none"/>`),
    pen.clip(
      sole,
      line(stroke(THROAT), look.ornament === "plain" ? darken(look.upper, 0.3) : look.thread, 9),
    ),
  ].join("");
}

function draw(pen: Pen, look: SlippersLook): string {
  const left = slipper(pen, look);
  const right = group(left, { transform: "scale(-1 1)" });
  return place(left, CX - 136, 640, -9, 1.13) + place(right, CX + 142, 610, 7, 1.13);
}

/** A pair of babouches seen from above. */
export const slippers: Shape<SlippersLook> = {
  stance: "hangs",
  detail: { x: CX - 140, y: 520, zoom: 2 },
  draw,
};
