import { darken, type Hex, lighten } from "../colour";
import { band, type Profile, ring, TILT, turned } from "../lathe";
import { circle, ellipse, line, type Pen, path, place, rect } from "../pen";
import { CX, FLOOR } from "../scene";
import { khatam, star } from "../zellige";
import { GLOW, type LampLook, warm } from "./glow";
import type { Shape } from "./shape";

const BODY: Profile = [
  [470, 176, "corner"],
  [486, 182],
  [900, 182],
  [920, 190, "corner"],
  [944, 214],
  [986, 214],
  [FLOOR, 206],
];
const DOME: Profile = [
  [226, 10],
  [240, 22],
  [258, 24],
  [276, 12],
  [288, 30],
  [330, 96],
  [400, 160],
  [452, 196],
  [478, 204],
];

/** A pierced lantern for the floor or a table: panels of coloured glass behind brass tracery. */
function lantern(pen: Pen, { metal, light }: LampLook): string {
  const cut = darken(metal, 0.4);
  const arch = (colour: string): string =>
    path("M-46 176V-90C-46 -150 -14 -170 0 -186C14 -170 46 -150 46 -90V176Z", colour);
  const pane = (i: number): string => {
    const colour = i % 2 ? light : mixWarm(light);
    return (
      arch(cut) +
      place(arch(colour), 0, 0, 0, 0.88, 0.95) +
      place(ellipse(0, 40, 26, 90, GLOW, { opacity: 0.55 }), 0, 0) +
      place(
        path(khatam(30), "none", { stroke: metal, "stroke-width": 8 }) + path(khatam(14), metal),
        0,
        -60,
      ) +
      place(path(khatam(30), "none", { stroke: metal, "stroke-width": 8 }) + path(khatam(14), metal), 0, 30) +
      line("M-44 96H44M-44 -6H44", metal, 8) +
      line("M0 96V176", metal, 7)
    );
  };
  const tracery =
    ring(BODY, CX, 672, 5, pane) +
    band(BODY, CX, 470, 486, cut) +
    band(BODY, CX, 876, 884, cut) +
    ring(BODY, CX, 946, 17, () => path(khatam(15), GLOW));
  const piercing =
    ring(DOME, CX, 418, 13, () => path(khatam(17), GLOW)) +
    ring(DOME, CX, 352, 9, () => path(star(4, 16, 7), GLOW)) +
    band(DOME, CX, 446, 452, cut) +
    band(DOME, CX, 306, 310, cut);
  const handle =
    circle(CX, 186, 44, "none", { stroke: darken(metal, 0.3), "stroke-width": 15 }) +
    circle(CX, 186, 44, "none", { stroke: lighten(metal, 0.35), "stroke-width": 6 });
  return (
    warm(pen, CX, 660, 430) +
    handle +
    turned(pen, BODY, CX, metal, tracery, 1.1) +
    turned(pen, DOME, CX, metal, piercing, 1.2)
  );
}

const mixWarm = (light: Hex): Hex => lighten(light, 0.4);

const STEM: Profile = [
  [560, 60, "corner"],
  [576, 64],
  [600, 40],
  [640, 28],
  [690, 46],
  [730, 66],
  [770, 46],
  [820, 30],
  [880, 44],
  [930, 110],
  [970, 168, "corner"],
  [990, 178],
  [FLOOR, 172],
];

/** Turned candlesticks, a tall one and a short one. */
function candle(pen: Pen, { metal, light }: LampLook): string {
  const wax =
    turned(
      pen,
      [
        [350, 36, "corner"],
        [560, 36],
      ],
      CX,
      light,
    ) +
    ellipse(CX, 350, 36, 36 * TILT, lighten(light, 0.5)) +
    line(`M${CX} 350V326`, "#3a2a1c", 4);
  const flame =
    warm(pen, CX, 290, 150) +
    path(
      `M${CX} 344C${CX - 30} 320 ${CX - 16} 280 ${CX} 236C${CX + 16} 280 ${CX + 30} 320 ${CX} 344Z`,
      "#f2a93c",
    ) +
    path(
      `M${CX} 340C${CX - 14} 322 ${CX - 8} 300 ${CX} 280C${CX + 8} 300 ${CX + 14} 322 ${CX} 340Z`,
      "#fff0c2",
    );
  const rings =
    [606, 690, 770, 880, 950].map((y) => band(STEM, CX, y, y + 6, darken(metal, 0.4))).join("") +
    ring(STEM, CX, 962, 13, () => path(khatam(13), darken(metal, 0.35)));
  const stick = flame + wax + turned(pen, STEM, CX, metal, rings, 1.3) + rect(CX - 2, 604, 4, 4, metal);
  return (
    place(stick, CX - 130 - CX * 1.02, FLOOR - FLOOR * 1.02, 0, 1.02) +
    place(stick, CX + 160 - CX * 0.78, FLOOR + 14 - FLOOR * 0.78, 0, 0.78)
  );
}

const standing = { lantern, candle };

/** Lanterns and candlesticks that stand. */
export const lamp: Shape<LampLook> = {
  stance: "stands",
  detail: { x: CX, y: 600, zoom: 1.9 },
  draw: (pen, look) => standing[look.style](pen, look),
};
