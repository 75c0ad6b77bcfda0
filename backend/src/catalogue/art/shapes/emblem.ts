import type { Hex } from "../colour";
import { around } from "../curve";
import { circle, ellipse, line, path, place, repeat } from "../pen";
import { khatam, star } from "../zellige";

/** Signs on labels in place of words, drawn about 150 pixels wide around the origin. */
export type Emblem =
  | "argan"
  | "rose"
  | "olive"
  | "mint"
  | "saffron"
  | "bee"
  | "almond"
  | "cactus"
  | "star"
  | "spice"
  | "blossom";

const leaf = (ink: Hex, length = 44): string =>
  path(
    `M0 0C${length * 0.34} ${-length * 0.4} ${length * 0.3} ${-length * 0.8} 0 ${-length}C${-length * 0.3} ${-length * 0.8} ${-length * 0.34} ${-length * 0.4} 0 0Z`,
    ink,
  );

const sprig = (ink: Hex, fruit: string): string =>
  line("M0 70C-6 20 6 -20 0 -66", ink, 5) +
  repeat(3, (i) => place(leaf(ink, 50), 0, 44 - i * 38, 58) + place(leaf(ink, 50), 0, 30 - i * 38, -58)) +
  place(leaf(ink, 40), 0, -52) +
  fruit;

const olives = (ink: Hex): string =>
  ellipse(40, 34, 15, 20, ink) + ellipse(-38, 10, 15, 20, ink) + ellipse(34, -34, 13, 17, ink);

const rose = (ink: Hex): string =>
  around(6, 40)
    .map(([x, y]) => circle(x, y, 30, "none", { stroke: ink, "stroke-width": 5 }))
    .join("") +
  circle(0, 0, 28, ink) +
  circle(0, 0, 12, "#ffffff", { opacity: 0.7 });

const crocus = (ink: Hex): string =>
  repeat(5, (i) =>
    place(
      path("M0 44C34 10 26 -40 0 -70C-26 -40 -34 10 0 44Z", "none", { stroke: ink, "stroke-width": 5 }),
      0,
      20,
      -60 + i * 30,
      0.8,
      1,
    ),
  ) + repeat(3, (i) => line(`M0 40Q${-14 + i * 14} 0 ${-34 + i * 34} -64`, "#b3261e", 7));

const bee = (ink: Hex): string =>
  place(ellipse(0, 0, 22, 46, ink, { opacity: 0.35 }), -40, -26, -48) +
  place(ellipse(0, 0, 22, 46, ink, { opacity: 0.35 }), 40, -26, 48) +
  ellipse(0, 12, 26, 46, ink) +
  repeat(3, (i) => line(`M-22 ${2 + i * 18}H22`, "#f7e5c6", 6)) +
  circle(0, -42, 17, ink);

const almond = (ink: Hex): string =>
  repeat(3, (i) =>
    place(
      path("M0 40C34 20 30 -30 0 -54C-30 -30 -34 20 0 40Z", ink) + line("M0 24V-34", "#f7e5c6", 4),
      -46 + i * 46,
      i === 1 ? -8 : 14,
      -22 + i * 22,
      0.86,
    ),
  );

const cactus = (ink: Hex): string =>
  ellipse(0, 30, 30, 44, ink) +
  place(ellipse(0, 0, 22, 32, ink), -34, -24, -28) +
  place(ellipse(0, 0, 22, 32, ink), 34, -24, 28) +
  repeat(3, (i) => circle(-46 + i * 46, i === 1 ? -22 : -62, 11, "#b3261e"));

const spice = (ink: Hex): string =>
  path(star(8, 72, 26), ink) + repeat(8, (i) => place(ellipse(0, -42, 6, 12, "#f7e5c6"), 0, 0, i * 45));

const blossom = (ink: Hex): string =>
  repeat(5, (i) => place(ellipse(0, -38, 22, 32, "none", { stroke: ink, "stroke-width": 5 }), 0, 0, i * 72)) +
  repeat(10, (i) => place(line("M0 0V-26", ink, 3) + circle(0, -28, 4, ink), 0, 0, i * 36));

const drawings: Record<Emblem, (ink: Hex) => string> = {
  argan: (ink) =>
    sprig(ink, ellipse(0, 34, 20, 28, ink) + ellipse(-6, 26, 5, 11, "#ffffff", { opacity: 0.5 })),
  olive: (ink) => sprig(ink, olives(ink)),
  mint: (ink) => sprig(ink, ""),
  rose,
  saffron: crocus,
  bee,
  almond,
  cactus,
  spice,
  blossom,
  star: (ink) => path(khatam(64), "none", { stroke: ink, "stroke-width": 6 }) + path(khatam(34), ink),
};

export const emblem = (kind: Emblem, ink: Hex): string => drawings[kind](ink);
