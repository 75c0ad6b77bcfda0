import { darken, type Hex, lighten, material } from "../colour";
import { blob, stroke } from "../curve";
import { circle, ellipse, group, line, type Pen, type Point, path, place, repeat } from "../pen";
import { CX } from "../scene";
import { khatam, star } from "../zellige";
import type { Shape } from "./shape";

export interface SlippersLook {
  /** Pointed toes (Fez), round toes (Tafraout), or a woven upper (Essaouira). */
  readonly style: "pointed" | "round" | "woven";
  readonly upper: Hex;
  readonly thread: Hex;
  readonly insole?: Hex;
  readonly ornament: "plain" | "stitched" | "sequins" | "amazigh";
}

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

/** The edge of the upper across the instep; what lies above it is covered. */
const THROAT: readonly Point[] = [
  [-130, 8],
  [-84, -6],
  [-44, 26],
  [0, 38],
  [44, 26],
  [84, -6],
  [130, 8],
];

const vamp = (): string => `${stroke(THROAT)}L160 -400L-160 -400Z`;

function sequins(thread: Hex): string {
  const petals = repeat(8, (i) =>
    place(path("M0 -16C12 -36 10 -54 0 -66C-10 -54 -12 -36 0 -16Z", thread), 0, -120, i * 45),
  );
  const trail = repeat(5, (i) => circle(0, -208 - i * 20, 7 - i, lighten(thread, 0.3)));
  const edge = repeat(11, (i) =>
    circle(-86 + i * 17.2, (i === 5 ? 12 : 14 - Math.abs(5 - i) * 7) - 2, 6, lighten(thread, 0.2)),
  );
  return (
    petals +
    circle(0, -120, 15, lighten(thread, 0.4)) +
    circle(0, -120, 7, darken(thread, 0.3)) +
    trail +
    edge
  );
}

function stitched(thread: Hex): string {
  const rows = [0, 16].map((dy) =>
    line(stroke(THROAT.map(([x, y]): Point => [x, y - 16 - dy])), thread, 4, { "stroke-dasharray": "9 7" }),
  );
  return (
    rows.join("") +
    line("M0 10V-300", darken(thread, 0.1), 3.5, { "stroke-dasharray": "9 7" }) +
    place(path(khatam(30), "none", { stroke: thread, "stroke-width": 4 }) + path(khatam(14), thread), 0, -126)
  );
}

function amazigh(thread: Hex): string {
  const colours: readonly Hex[] = [thread, "#2f7d5b", "#f4ead6", "#31449a"];
  const zigzag = repeat(4, (i) =>
    line(
      `M-120 ${-58 - i * 26}${repeat(8, (k) => `L${-105 + k * 30} ${-58 - i * 26 + (k % 2 ? 14 : -14)}`)}`,
      colours[i] ?? thread,
      8,
    ),
  );
  const pompom =
    repeat(14, (i) =>
      place(
        path("M0 0C6 -14 4 -26 0 -34C-4 -26 -6 -14 0 0Z", colours[i % 4] ?? thread),
        0,
        -196,
        (i * 360) / 14,
      ),
    ) + circle(0, -196, 15, lighten(thread, 0.15));
  const gems = repeat(5, (i) =>
    place(
      path(star(4, 13, 7), colours[(i + 1) % 4] ?? thread),
      -68 + i * 34,
      -22 + (i === 2 ? 18 : i % 2 ? 10 : -4),
    ),
  );
  return zigzag + gems + pompom;
}

function weave(pen: Pen, upper: Hex): string {
  const knot = (x: number, y: number): string =>
    path(`M${x} ${y}q11 -12 22 0q-11 12 -22 0Z`, lighten(upper, 0.3)) +
    line(`M${x} ${y}q11 -12 22 0`, darken(upper, 0.3), 2.5);
  return pen.pattern(
    24,
    24,
    `<rect width="24" height="24" fill="${darken(upper, 0.16)}"/>${knot(1, 12)}${knot(-11, 24)}${knot(13, 24)}${knot(-11, 0)}${knot(13, 0)}`,
  );
}

function ornamentOf({ ornament, thread }: SlippersLook): string {
  if (ornament === "sequins") return sequins(thread);
  if (ornament === "amazigh") return amazigh(thread);
  return ornament === "stitched" ? stitched(thread) : line("M0 18V-330", thread, 3, { opacity: 0.45 });
}

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
