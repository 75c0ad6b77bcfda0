import { darken, type Hex, lighten } from "../colour";
import { blob } from "../curve";
import { band, lathe, lit, type Profile, ring, TILT } from "../lathe";
import { circle, ellipse, line, type Pen, type Point, path, place } from "../pen";
import { seeded } from "../random";
import { CX, FLOOR } from "../scene";
import { star } from "../zellige";
import type { Shape } from "./shape";

export interface HeapLook {
  readonly bowl: Hex;
  readonly paint: Hex;
  readonly content: Hex;
  readonly texture: "powder" | "leaves" | "clay" | "buds" | "dates";
}

const BOWL: Profile = [
  [770, 306],
  [806, 302],
  [880, 262],
  [950, 186],
  [980, 138, "corner"],
  [FLOOR, 132],
];
const RIM = 770;

type Random = () => number;

/** A point on the visible side of the cone: `t` runs from the tip (0) to the rim (1). */
function onHeap(random: Random, peak: number): Point {
  const t = Math.sqrt(random());
  const angle = (random() - 0.5) * Math.PI;
  const r = 284 * t;
  return [CX + r * Math.sin(angle), peak + (RIM - peak) * t + r * TILT * Math.cos(angle) * 0.9];
}

const pieces: Record<
  HeapLook["texture"],
  { peak: number; count: number; draw: (random: Random, colour: Hex) => string }
> = {
  powder: {
    peak: 470,
    count: 420,
    draw: (random, colour) =>
      circle(0, 0, 1.6 + random() * 2.6, random() > 0.5 ? lighten(colour, 0.28) : darken(colour, 0.22), {
        opacity: 0.6,
      }),
  },
  leaves: {
    peak: 560,
    count: 210,
    draw: (random, colour) =>
      path("M-46 0Q0 -17 46 0Q0 17 -46 0Z", lighten(darken(colour, random() * 0.34), random() * 0.24)) +
      line("M-38 0H38", darken(colour, 0.4), 2),
  },
  clay: {
    peak: 560,
    count: 120,
    draw: (random, colour) =>
      path(
        blob([
          [-40, 6],
          [-22, -24 - random() * 10],
          [20, -26],
          [44, -2],
          [26, 24],
          [-18, 26],
        ]),
        lighten(darken(colour, random() * 0.24), random() * 0.2),
      ) +
      path("M-22 -14L14 -18L26 2", "none", { stroke: lighten(colour, 0.4), "stroke-width": 3, opacity: 0.6 }),
  },
  buds: {
    peak: 540,
    count: 150,
    draw: (random, colour) =>
      path(
        "M0 26C-26 20 -28 -12 -10 -28C-4 -20 4 -20 10 -28C28 -12 26 20 0 26Z",
        lighten(darken(colour, random() * 0.3), random() * 0.22),
      ) +
      line("M-8 -20C-16 0 -8 14 0 22M8 -20C16 0 8 14 0 22", darken(colour, 0.35), 2.5) +
      path("M-12 20Q0 36 12 20L0 44Z", "#6f8a4a"),
  },
  dates: {
    peak: 590,
    count: 54,
    draw: (random, colour) =>
      ellipse(0, 3, 66, 36, darken(colour, 0.55)) +
      ellipse(0, 0, 63, 33, lighten(darken(colour, random() * 0.2), random() * 0.22)) +
      line("M-42 -7Q0 -18 40 -8M-46 8Q0 18 44 8", darken(colour, 0.38), 3, { opacity: 0.6 }) +
      ellipse(-16, -15, 24, 6, "#ffffff", { opacity: 0.36 }) +
      circle(60, 0, 8, "#d9b27a"),
  },
};

/** How far the pieces lie turned, in degrees. */
const TURNS: Record<HeapLook["texture"], number> = { powder: 0, leaves: 150, clay: 150, buds: 90, dates: 64 };

function heapOf(pen: Pen, { content, texture }: HeapLook): string {
  const { peak, count, draw } = pieces[texture];
  const slope = texture === "powder" ? 0.5 : 0.72;
  const cone = `M${CX} ${peak}C${CX + 60 * slope} ${peak + 6} ${CX + 284 * slope} ${peak + (RIM - peak) * slope} ${CX + 288} ${RIM}A288 ${288 * TILT} 0 0 1 ${CX - 288} ${RIM}C${CX - 284 * slope} ${peak + (RIM - peak) * slope} ${CX - 60 * slope} ${peak + 6} ${CX} ${peak}Z`;
  const random = seeded(content.charCodeAt(1) * 131 + count);
  const points = Array.from({ length: count }, () => onHeap(random, peak)).sort((a, b) => a[1] - b[1]);
  const bits = points
    .map(([x, y]) => place(draw(random, content), x, y, (random() - 0.5) * TURNS[texture]))
    .join("");
  const side = pen.linear([
    [0, "#20140c", 0.16],
    [0.3, "#fff8ec", 0.22],
    [0.52, "#20140c", 0],
    [1, "#20140c", 0.42],
  ]);
  const loose = texture === "powder" ? pen.clip(cone, bits) : bits;
  return path(cone, texture === "powder" ? content : darken(content, 0.35)) + loose + path(cone, side);
}

function draw(pen: Pen, look: HeapLook): string {
  const { bowl, paint } = look;
  const motif = (i: number): string =>
    path(star(4, i % 2 ? 20 : 30, i % 2 ? 9 : 12), i % 2 ? darken(bowl, 0.35) : paint);
  const paintwork =
    band(BOWL, CX, 770, 786, paint) + ring(BOWL, CX, 842, 13, motif) + band(BOWL, CX, 912, 922, paint);
  return (
    ellipse(CX, RIM, 306, 306 * TILT, lighten(bowl, 0.3)) +
    ellipse(CX, RIM + 2, 292, 292 * TILT * 0.94, darken(bowl, 0.5)) +
    heapOf(pen, look) +
    lit(pen, lathe(BOWL, CX, "open"), bowl, paintwork)
  );
}

/** A bowl heaped with spice, dried leaves, clay, rosebuds or dates. */
export const heap: Shape<HeapLook> = { stance: "stands", detail: { x: CX, y: 700, zoom: 1.9 }, draw };
