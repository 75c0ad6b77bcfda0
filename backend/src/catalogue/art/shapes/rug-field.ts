import { darken, type Hex, lighten } from "../colour";
import { circle, line, n, type Pen, type Point, path, place, rect, repeat } from "../pen";
import { seeded } from "../random";
import { star } from "../zellige";

export interface RugLook {
  readonly style: "beni" | "azilal" | "kilim" | "boucherouite" | "handira";
  readonly wool: Hex;
  readonly inks: readonly [Hex, ...Hex[]];
}

/** The field of a rug, in its own coordinates: 0 … W across, 0 … H down. */
export const FIELD_W = 560;

export const FIELD_H = 800;

const pick = (inks: RugLook["inks"], i: number): Hex => inks[i % inks.length] ?? inks[0];

/** A hand-drawn line: the same points, a little off. */
const wobble = (points: readonly Point[], random: () => number, by: number): string =>
  `M${points.map(([x, y]) => `${n(x + (random() - 0.5) * by)} ${n(y + (random() - 0.5) * by)}`).join("L")}`;

function beni({ inks }: RugLook, random: () => number): string {
  const [cols, rows] = [4, 5];
  const [w, h] = [FIELD_W / cols, FIELD_H / rows];
  const diagonals = repeat(cols + rows + 2, (i) => {
    const steps = Array.from(
      { length: 13 },
      (_, k): Point => [(i - rows - 1) * w + (k * w) / 2, (k * h) / 2],
    );
    const mirrored = steps.map(([x, y]): Point => [FIELD_W - x, y]);
    return line(wobble(steps, random, 11), inks[0], 12) + line(wobble(mirrored, random, 11), inks[0], 12);
  });
  const marks = repeat(cols * rows, (i) => {
    const [x, y] = [((i % cols) + 0.5) * w, (Math.floor(i / cols) + 0.5) * h];
    return (i + Math.floor(i / cols)) % 2
      ? place(line("M-20 0H20M0 -24V24", pick(inks, 1), 9), x, y)
      : place(path("M0 -26L19 0L0 26L-19 0Z", pick(inks, 1)), x, y);
  });
  return diagonals + marks;
}

const signs: readonly ((ink: Hex, second: Hex) => string)[] = [
  (ink, second) => path("M0 -54L44 0L0 54L-44 0Z", ink) + path("M0 -28L22 0L0 28L-22 0Z", second),
  (ink) => line("M-46 -34L-16 34L14 -34L44 34", ink, 13),
  (ink, second) => line("M0 -52V52M-36 -30H36M-36 30H36", ink, 12) + path(star(4, 22, 10), second),
  (ink, second) => line("M-40 -40L40 40M40 -40L-40 40", ink, 12) + rect(-13, -13, 26, 26, second),
  (ink) => repeat(3, (i) => line(`M-44 ${-26 + i * 28}L0 ${-48 + i * 28}L44 ${-26 + i * 28}`, ink, 10)),
  (ink, second) => rect(-38, -38, 76, 76, ink) + rect(-18, -18, 36, 36, second),
];

function azilal({ inks, wool }: RugLook, random: () => number): string {
  const rows = repeat(6, (row) =>
    repeat(4, (col) => {
      const i = row * 4 + col;
      const [x, y] = [(col + 0.5) * 140 + (random() - 0.5) * 22, (row + 0.5) * 133 + (random() - 0.5) * 20];
      const draw = signs[(i * 5 + row) % signs.length] ?? signs[0];
      return place(
        draw?.(pick(inks, i + row), i % 3 ? wool : pick(inks, i + 2)) ?? "",
        x,
        y,
        (random() - 0.5) * 12,
        0.96,
      );
    }),
  );
  const ways = [1, 3, 5].map((k) =>
    line(
      wobble(
        Array.from({ length: 9 }, (_, i): Point => [i * 70, k * 133 + (i % 2 ? 7 : -7)]),
        random,
        8,
      ),
      pick(inks, k),
      7,
    ),
  );
  return ways.join("") + rows;
}

const lozenge = (height: number, width: number, fill: string): string =>
  path(`M0 ${-height}L${width} 0L0 ${height}L${-width} 0Z`, fill);

function kilim({ inks, wool }: RugLook): string {
  const bands = [56, 92, 40, 128, 40, 92, 56, 92, 40, 108, 56];
  const motifs = (height: number, i: number): string =>
    repeat(7, (k) =>
      place(lozenge(height * 0.4, 34, pick(inks, i + k)) + lozenge(height * 0.2, 17, wool), 40 + k * 80, 0),
    );
  const zigzag = repeat(28, (k) => `L${k * 20 + 20} ${k % 2 ? 9 : -9}`);
  let y = 0;
  return bands
    .map((height, i) => {
      y += height;
      const base = rect(0, y - height, FIELD_W, height, i % 2 ? wool : pick(inks, i / 2));
      const figure =
        height > 80 ? motifs(height, i) : line(`M0 0${zigzag}`, lighten(pick(inks, i / 2 + 1), 0.25), 6);
      return base + place(figure, 0, y - height / 2);
    })
    .join("");
}

/** Rag rug: short strips of every colour, with islands of one hue. */
function boucherouite({ inks }: RugLook, random: () => number): string {
  return repeat(38, (row) =>
    repeat(15, (col) => {
      const [x, y] = [col * 40 + random() * 14 - 14, row * 21.5];
      const island = Math.floor(2.4 + 2.2 * Math.sin(col / 2.6 + 1) + 2.2 * Math.cos(row / 4.2 + col / 9));
      const colour = pick(inks, random() > 0.82 ? Math.floor(random() * 9) : island);
      return rect(x, y, 46, 24, lighten(darken(colour, random() * 0.18), random() * 0.2), { rx: 9 });
    }),
  );
}

/** Wedding blanket: bands of sequins and tufts on cream wool. */
function handira({ inks, wool }: RugLook, random: () => number): string {
  const [rows, step] = [7, FIELD_H / 7];
  const sequin = (x: number, y: number): string =>
    circle(x + 1.5, y + 2.5, 9, darken(wool, 0.4)) +
    circle(x, y, 8.5, random() > 0.35 ? "#fffdf6" : "#d5cdbb");
  const stripe = (y: number): string =>
    rect(0, y, FIELD_W, 15, pick(inks, 0)) + rect(0, y + 22, FIELD_W, 5, pick(inks, 1));
  const bright = (y: number): string =>
    repeat(22, (col) => sequin(14 + col * 25.3 + random() * 4, y) + sequin(26 + col * 25.3, y + 23));
  const tuft = (y: number): string =>
    repeat(26, (col) =>
      line(
        `M${10 + col * 22} ${n(y)}q${n(random() * 8 - 4)} 12 ${n(random() * 12 - 6)} 28`,
        darken(wool, col % 2 ? 0.1 : 0.22),
        9,
      ),
    );
  return repeat(rows, (row) => {
    const y = row * step;
    return stripe(y + 8) + bright(y + 52) + tuft(y + 88);
  });
}

const fields = { beni, azilal, kilim, boucherouite, handira };

/** The woven field of a rug with the grain of its wool. */
export function field(pen: Pen, look: RugLook): string {
  const random = seeded(look.style.length * 7919 + look.inks.length);
  const flat = look.style === "kilim";
  const grain = pen.pattern(
    flat ? 8 : 14,
    flat ? 6 : 12,
    path(flat ? "M0 3H8" : "M1 2l5 5l5 -5M-6 8l5 5l5 -5M8 8l5 5l5 -5", "none", {
      stroke: "#20140c",
      "stroke-width": flat ? 1.2 : 2,
      opacity: flat ? 0.16 : 0.1,
    }),
  );
  return (
    rect(0, 0, FIELD_W, FIELD_H, look.wool) +
    fields[look.style](look, random) +
    rect(0, 0, FIELD_W, FIELD_H, grain)
  );
}
