import { darken, type Hex, lighten, material } from "../colour";
import { band, lathe, type Profile, TILT, turned, volume } from "../lathe";
import { ellipse, line, type Pen, path, place, rect, repeat } from "../pen";
import { seeded } from "../random";
import { CX, FLOOR } from "../scene";
import { type Emblem, emblem } from "./emblem";
import type { Shape } from "./shape";

export interface JarLook {
  readonly lid: "metal" | "wood" | "cloth";
  readonly size: "small" | "tall" | "wide";
  readonly content: Hex;
  readonly texture: "smooth" | "grains" | "threads" | "leaves";
  readonly label: Hex;
  readonly ink: Hex;
  readonly emblem: Emblem;
}

interface Measures {
  readonly top: number;
  readonly r: number;
  readonly label: readonly [number, number];
}

const measures: Record<JarLook["size"], Measures> = {
  small: { top: 560, r: 190, label: [700, 900] },
  wide: { top: 590, r: 262, label: [720, 920] },
  tall: { top: 400, r: 186, label: [650, 890] },
};

const body = ({ top, r }: Measures): Profile => [
  [top, r * 0.84, "corner"],
  [top + 26, r * 0.86],
  [top + 60, r * 0.98],
  [top + 90, r],
  [940, r],
  [FLOOR - 14, r * 0.985],
];

type Random = () => number;

/** How many pieces show through the glass, and how one is drawn around the origin. */
const pieces: Record<
  Exclude<JarLook["texture"], "smooth">,
  { count: number; draw: (random: Random, colour: Hex) => string }
> = {
  grains: {
    count: 240,
    draw: (random, colour) =>
      ellipse(0, 0, 3 + random() * 4, 3 + random() * 3, either(random, colour, 0.3), { opacity: 0.7 }),
  },
  threads: {
    count: 200,
    draw: (random, colour) =>
      line(
        `M-26 0Q0 ${Math.round(random() * 24 - 12)} 26 0`,
        random() > 0.6 ? "#e0872a" : either(random, colour, 0.25),
        4,
      ),
  },
  leaves: {
    count: 110,
    draw: (random, colour) => path("M-30 0Q0 -13 30 0Q0 13 -30 0Z", either(random, colour, 0.24)),
  },
};

/** A lighter or a darker piece. */
const either = (random: Random, colour: Hex, share: number): Hex =>
  random() > 0.5 ? lighten(colour, share) : darken(colour, share);

/** What is inside: grains, saffron threads or dried leaves, the same ones on every run. */
function filling({ content, texture }: JarLook, { top, r }: Measures): string {
  if (texture === "smooth") return "";
  const random = seeded(top + content.charCodeAt(2));
  const { count, draw } = pieces[texture];
  return repeat(count, () => {
    const [x, y] = [CX + (random() * 2 - 1) * r, top + 100 + random() * (FLOOR - top - 90)];
    return place(draw(random, content), x, y, random() * 180);
  });
}

function cover(pen: Pen, { lid }: JarLook, { top, r }: Measures): string {
  const [upper, wide] = [top - 74, r * 0.92];
  const tone = lid === "wood" ? material.wood : material.gold;
  if (lid === "cloth") return clothCover(pen, upper, wide);
  const grooves =
    lid === "metal"
      ? repeat(40, (i) =>
          rect(CX - wide + i * (wide / 20), upper, 2, 110, darken(tone, 0.25), { opacity: 0.5 }),
        )
      : repeat(4, (i) =>
          line(
            `M${CX - wide} ${upper + 18 + i * 18}Q${CX} ${upper + 46 + i * 18} ${CX + wide} ${upper + 12 + i * 18}`,
            darken(tone, 0.25),
            3,
            { opacity: 0.4 },
          ),
        );
  return (
    turned(
      pen,
      [
        [upper, wide, "corner"],
        [top + 4, wide],
      ],
      CX,
      tone,
      grooves,
    ) +
    ellipse(CX, upper, wide, wide * TILT, lighten(tone, 0.28)) +
    ellipse(CX, upper, wide * 0.86, wide * TILT * 0.86, lighten(tone, 0.18))
  );
}

/** A piece of cloth tied over the mouth with string. */
function clothCover(pen: Pen, upper: number, wide: number): string {
  const skirt = `M${CX - wide} ${upper + 40}C${CX - wide - 20} ${upper + 76} ${CX - wide - 46} ${upper + 96} ${CX - wide - 40} ${upper + 128}${repeat(8, (i) => `q${(wide + 40) / 8} ${i % 2 ? -16 : 26} ${(wide + 40) / 4} 0`)}C${CX + wide + 46} ${upper + 96} ${CX + wide + 20} ${upper + 76} ${CX + wide} ${upper + 40}C${CX + wide} ${upper - 10} ${CX + wide * 0.6} ${upper - 26} ${CX} ${upper - 26}C${CX - wide * 0.6} ${upper - 26} ${CX - wide} ${upper - 10} ${CX - wide} ${upper + 40}Z`;
  const check = pen.pattern(
    36,
    36,
    rect(0, 0, 36, 36, "#f3e6cf") +
      rect(0, 0, 36, 12, "#a8471f", { opacity: 0.55 }) +
      rect(0, 0, 12, 36, "#a8471f", { opacity: 0.55 }),
  );
  return (
    path(skirt, check) +
    path(skirt, volume(pen, 0.8)) +
    line(
      `M${CX - wide - 4} ${upper + 52}Q${CX} ${upper + 52 + wide * 0.28} ${CX + wide + 4} ${upper + 52}`,
      "#8a6437",
      9,
    ) +
    line(`M${CX + 20} ${upper + 92}q-34 34 -20 62m20 -62q30 30 44 52`, "#8a6437", 6)
  );
}

function draw(pen: Pen, look: JarLook): string {
  const size = measures[look.size];
  const profile = body(size);
  const d = lathe(profile, CX);
  const level = size.top + 70;
  const [from, to] = size.label;
  const inside =
    rect(CX - 300, level, 600, FLOOR - level + 60, look.content) +
    filling(look, size) +
    ellipse(CX, level, size.r, size.r * TILT, lighten(look.content, 0.25));
  const frame =
    band(profile, CX, from + 12, from + 16, look.ink) + band(profile, CX, to - 16, to - 12, look.ink);
  const mark = place(
    emblem(look.emblem, look.ink),
    CX,
    (from + to) / 2 + size.r * TILT - 4,
    0,
    (to - from) / 235,
  );
  return [
    path(d, "#e9efee", { opacity: 0.9 }),
    pen.clip(d, inside + band(profile, CX, from, to, look.label) + frame + mark),
    path(d, volume(pen, 1.05)),
    line(`M${CX - size.r * 0.76} ${level + 20}V940`, "#ffffff", 11, { opacity: 0.5 }),
    cover(pen, look, size),
  ].join("");
}

/** Glass jars of soap, honey, spices and spreads. */
export const jar: Shape<JarLook> = { stance: "stands", detail: { x: CX, y: 720, zoom: 1.8 }, draw };
