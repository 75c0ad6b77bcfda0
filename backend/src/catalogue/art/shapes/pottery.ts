import { darken, lighten } from "../colour";
import { band, lathe, lit, mouth, type Profile, ring, TILT, turned } from "../lathe";
import { ellipse, type Pen, path, place } from "../pen";
import { CX, FLOOR } from "../scene";
import { khatam, star } from "../zellige";
import { lidded, vase } from "./pottery-jars";
import { diamond, flower, type PotteryLook, wave } from "./pottery-paint";
import type { Shape } from "./shape";

const LID: Profile = [
  [306, 20],
  [322, 42],
  [352, 48],
  [384, 34],
  [410, 32],
  [470, 62],
  [580, 120],
  [700, 186],
  [790, 238],
  [836, 262],
];
const DISH: Profile = [
  [840, 312],
  [862, 310],
  [900, 284],
  [950, 232],
  [986, 186],
  [FLOOR, 164],
];

function tagine(pen: Pen, { glaze, paint, second }: PotteryLook): string {
  const lid =
    band(LID, CX, 290, 402, paint) +
    band(LID, CX, 430, 446, paint) +
    ring(LID, CX, 530, 9, () => diamond(26, second)) +
    band(LID, CX, 590, 600, paint) +
    ring(LID, CX, 668, 9, () => flower(46, paint, second)) +
    band(LID, CX, 742, 752, paint) +
    wave(LID, 786, 11, second) +
    band(LID, CX, 822, 850, paint);
  const dish =
    band(DISH, CX, 840, 858, second) +
    ring(DISH, CX, 884, 13, () => diamond(24, paint)) +
    band(DISH, CX, 930, 940, paint);
  return (
    turned(pen, DISH, CX, glaze, dish) +
    ellipse(CX, 840, 312, 312 * TILT, lighten(glaze, 0.3)) +
    ellipse(CX, 842, 292, 292 * TILT, darken(glaze, 0.35)) +
    turned(pen, LID, CX, glaze, lid)
  );
}

const BOWL: Profile = [
  [0, 262],
  [40, 258],
  [110, 226],
  [165, 160],
  [190, 112, "corner"],
  [212, 106],
];

function bowlFront(pen: Pen, { glaze, paint, second }: PotteryLook, top: number): string {
  const profile = BOWL.map(([y, r, corner]) => [y + top, r, corner] as const);
  const motif = (i: number): string => (i % 2 ? diamond(30, second) : flower(40, paint, second));
  const lines = [
    [0, 12],
    [112, 120],
    [150, 156],
  ] as const;
  const paintwork =
    lines.map(([from, to]) => band(profile, CX, top + from, top + to, paint)).join("") +
    ring(profile, CX, top + 60, 11, motif);
  return lit(pen, lathe(profile, CX, "open"), glaze, paintwork);
}

/** Bowls inside one another: the front of each hides the foot of the next. */
function bowls(pen: Pen, look: PotteryLook): string {
  const { glaze, paint, second } = look;
  const tops = [FLOOR - 212, FLOOR - 336, FLOOR - 460] as const;
  const turn = (i: number): PotteryLook => (i === 1 ? { ...look, paint: second, second: paint } : look);
  const inside = place(
    path(star(16, 150, 116), paint, { opacity: 0.75 }) + path(khatam(84), glaze) + path(khatam(58), second),
    CX,
    tops[2] + 12,
    0,
    1.3,
    0.2,
  );
  const top =
    ellipse(CX, tops[2], 262, 262 * TILT, lighten(glaze, 0.4)) +
    ellipse(CX, tops[2] + 2, 248, 248 * TILT * 0.94, darken(glaze, 0.14)) +
    inside;
  const hollows = mouth(CX, tops[0], 262, glaze, 10) + mouth(CX, tops[1], 262, glaze, 10);
  return hollows + top + [2, 1, 0].map((i) => bowlFront(pen, turn(i), tops[i] ?? 0)).join("");
}

const styles = { tagine, bowls, vase, jar: lidded };

/** Painted and glazed pottery. */
export const pottery: Shape<PotteryLook> = {
  stance: "stands",
  detail: { x: CX - 40, y: 700, zoom: 2 },
  draw: (pen, look) => styles[look.style](pen, look),
};
