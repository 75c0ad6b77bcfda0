import { darken, lighten, material } from "../colour";
import { blob, points, stroke } from "../curve";
import { ellipse, group, line, type Pen, type Point, path, place, rect } from "../pen";
import { CX } from "../scene";
import type { Shape } from "./shape";
import { ornamentOf, type SlippersLook, THROAT, weave } from "./slipper-upper";

/** Outline of a left slipper seen from above, heel down, centred on the origin. */
const soles: Record<SlippersLook["style"], readonly Point[]> = {
  pointed: points(
    "6 -342, 34 -268, 82 -160, 104 -60, 92 40, 72 150, 78 250, 50 318, 0 336, -50 318, -76 250, -74 150, -94 40, -100 -60, -76 -160, -28 -268",
  ),
  round: points(
    "0 -300, 62 -282, 104 -200, 112 -90, 98 30, 76 150, 80 250, 52 318, 0 336, -52 318, -78 250, -76 150, -94 30, -104 -90, -96 -200, -58 -282",
  ),
  woven: points(
    "2 -316, 56 -280, 98 -190, 108 -80, 94 30, 74 150, 78 250, 50 318, 0 336, -50 318, -76 250, -74 150, -92 30, -102 -80, -90 -190, -50 -280",
  ),
};

const vamp = (): string => `${stroke(THROAT)}L160 -400L-160 -400Z`;

/** The inside of the shoe: insole, its shade under the instep, the trodden-down heel. */
function inside(pen: Pen, look: SlippersLook, sole: string): string {
  const insole = look.insole ?? material.cream;
  const inset = blob(soles[look.style].map(([x, y]): Point => [x * 0.86, y * 0.95 + 2]));
  const depth = pen.linear(
    [
      [0, "#20140c", 0.5],
      [0.28, "#20140c", 0.06],
      [1, "#20140c", 0.02],
    ],
    "down",
  );
  const footprint = ellipse(0, 190, 40, 96, darken(insole, 0.12), { opacity: 0.4 });
  const heel =
    path(
      blob(points("-62 262, -40 226, 0 216, 40 226, 62 262, 46 306, 0 320, -46 306")),
      lighten(look.upper, 0.06),
    ) + line(stroke(points("-60 258, -40 224, 0 214, 40 224, 60 258")), darken(look.upper, 0.35), 4);
  return (
    path(inset, insole) +
    pen.clip(inset, rect(-140, 10, 280, 340, depth) + footprint) +
    (look.style === "woven" ? "" : pen.clip(sole, heel))
  );
}

/** The part that covers the toes. */
function upper(pen: Pen, look: SlippersLook): string {
  const cover = look.style === "woven" ? weave(pen, look.upper) : look.upper;
  const light = pen.linear([
    [0, "#20140c", 0.22],
    [0.25, "#fff8ec", 0.2],
    [0.5, "#fff8ec", 0],
    [0.8, "#20140c", 0.12],
    [1, "#20140c", 0.4],
  ]);
  const edge = look.ornament === "plain" ? darken(look.upper, 0.3) : look.thread;
  return (
    place(path(vamp(), "#20140c", { opacity: 0.3 }), 4, 14) +
    path(vamp(), cover) +
    pen.clip(vamp(), ornamentOf(look)) +
    rect(-140, -400, 280, 460, light) +
    line(stroke(THROAT), edge, 9)
  );
}

function slipper(pen: Pen, look: SlippersLook): string {
  const sole = blob(soles[look.style]);
  const edge = place(path(sole, darken(look.upper, 0.55)), 5, 8, 0, 1.04, 1.025);
  return (
    edge + path(sole, darken(look.upper, 0.18)) + inside(pen, look, sole) + pen.clip(sole, upper(pen, look))
  );
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
