import { darken, type Hex, lighten, material } from "../colour";
import { band, lathe, type Profile, radiusAt, ring, TILT, turned, volume } from "../lathe";
import { ellipse, line, type Pen, path, rect, repeat } from "../pen";
import { CX, FLOOR } from "../scene";
import { khatam, star } from "../zellige";
import { type Emblem, emblem } from "./emblem";
import type { Shape } from "./shape";

export interface BottleLook {
  readonly style: "dropper" | "spray" | "oil" | "decanter";
  readonly glass: Hex;
  readonly content: Hex;
  readonly label: Hex;
  readonly ink: Hex;
  readonly emblem: Emblem;
}

const profiles: Record<BottleLook["style"], Profile> = {
  dropper: [
    [430, 52],
    [470, 52, "corner"],
    [490, 62],
    [532, 146],
    [588, 180],
    [650, 186],
    [940, 186],
    [FLOOR - 12, 183],
  ],
  spray: [
    [350, 50],
    [404, 50, "corner"],
    [422, 68],
    [460, 134],
    [516, 158],
    [590, 160],
    [940, 160],
    [FLOOR - 12, 157],
  ],
  oil: [
    [240, 45],
    [300, 45],
    [380, 47],
    [460, 68],
    [526, 122],
    [596, 148],
    [690, 152],
    [940, 152],
    [FLOOR - 12, 149],
  ],
  decanter: [
    [300, 50],
    [380, 46],
    [450, 57],
    [515, 108],
    [600, 188],
    [715, 230],
    [830, 226],
    [925, 184],
    [975, 150],
    [FLOOR, 142],
  ],
};

/** A printed label on the body: a plain field with a fine frame and an emblem, no words. */
function label(profile: Profile, top: number, bottom: number, look: BottleLook): string {
  const middle = (top + bottom) / 2;
  const r = radiusAt(profile, middle);
  const frame =
    band(profile, CX, top + 12, top + 16, look.ink) + band(profile, CX, bottom - 16, bottom - 12, look.ink);
  const mark = `<g transform="translate(${CX - r * 0.06} ${middle + r * TILT - 6}) scale(${(bottom - top) / 250})">${emblem(look.emblem, look.ink)}</g>`;
  return band(profile, CX, top, bottom, look.label) + frame + mark;
}

/** Liquid behind glass: the content fills the body up to a level, the glass stays lighter at its edges. */
function glassBody(pen: Pen, profile: Profile, look: BottleLook, level: number, decoration: string): string {
  const d = lathe(profile, CX);
  const r = radiusAt(profile, level);
  const liquid =
    rect(CX - 300, level, 600, FLOOR - level + 60, look.content) +
    ellipse(CX, level, r, r * TILT, lighten(look.content, 0.35));
  const deep = pen.linear(
    [
      [0, "#20140c", 0],
      [1, "#20140c", 0.3],
    ],
    "down",
  );
  const glint = pen.linear(
    [
      [0, "#ffffff", 0.75],
      [1, "#ffffff", 0.1],
    ],
    "down",
  );
  const edge = radiusAt(profile, 760);
  return (
    path(d, look.glass) +
    pen.clip(d, liquid + rect(CX - 300, level, 600, FLOOR - level + 60, deep) + decoration) +
    path(d, volume(pen, 1.05)) +
    line(`M${CX - edge * 0.74} ${level + 60}V${FLOOR - 70}`, glint, 11) +
    line(`M${CX + edge * 0.86} ${level + 90}V${FLOOR - 90}`, "#ffffff", 4, { opacity: 0.3 })
  );
}

const cylinder = (top: number, bottom: number, r: number): Profile => [
  [top, r, "corner"],
  [bottom, r],
];

function dropperCap(pen: Pen, ink: Hex): string {
  const bulb: Profile = [
    [262, 20],
    [274, 36],
    [320, 43],
    [366, 40, "corner"],
  ];
  const grooves = repeat(17, (i) => rect(CX - 56 + i * 7, 360, 2.5, 100, darken(material.gold, 0.4)));
  return turned(pen, bulb, CX, ink) + turned(pen, cylinder(366, 442, 58), CX, material.gold, grooves);
}

function sprayCap(pen: Pen): string {
  const head: Profile = [
    [222, 34],
    [232, 42, "corner"],
    [282, 42],
  ];
  const nozzle = rect(CX - 66, 246, 28, 16, darken(material.cream, 0.14));
  return (
    nozzle + turned(pen, head, CX, material.cream) + turned(pen, cylinder(282, 368, 58), CX, material.gold)
  );
}

function cork(pen: Pen, top: number, r: number): string {
  const stopper: Profile = [
    [top - 62, r * 0.94, "corner"],
    [top - 4, r * 0.78],
  ];
  return (
    turned(pen, stopper, CX, material.cork) +
    ellipse(CX, top - 62, r * 0.94, r * 0.94 * TILT, lighten(material.cork, 0.3))
  );
}

function decanterPaint(profile: Profile, ink: Hex): string {
  const petals = (): string =>
    path(khatam(42), ink, { opacity: 0.9 }) + path(star(8, 17, 10), "#ffffff", { opacity: 0.55 });
  const lines = [
    [610, 620],
    [634, 638],
    [866, 870],
    [884, 894],
  ] as const;
  return (
    lines.map(([from, to]) => band(profile, CX, from, to, ink)).join("") + ring(profile, CX, 742, 7, petals)
  );
}

const lip = (pen: Pen, y: number, r: number, glass: Hex): string =>
  turned(pen, cylinder(y, y + 26, r), CX, lighten(glass, 0.25));

function draw(pen: Pen, look: BottleLook): string {
  const profile = profiles[look.style];
  const body = (level: number, decoration: string): string =>
    glassBody(pen, profile, look, level, decoration);
  switch (look.style) {
    case "dropper":
      return body(600, label(profile, 672, 900, look)) + dropperCap(pen, look.ink);
    case "spray":
      return (
        body(
          520,
          `${rect(CX - 5, 380, 10, 560, "#ffffff", { opacity: 0.3 })}${label(profile, 620, 890, look)}`,
        ) + sprayCap(pen)
      );
    case "oil":
      return cork(pen, 244, 46) + body(430, label(profile, 660, 910, look)) + lip(pen, 236, 52, look.glass);
    case "decanter":
      return cork(pen, 304, 52) + body(560, decanterPaint(profile, look.ink)) + lip(pen, 296, 56, look.glass);
  }
}

/** Bottles of oil and flower water. */
export const bottle: Shape<BottleLook> = { stance: "stands", detail: { x: CX, y: 700, zoom: 1.8 }, draw };
