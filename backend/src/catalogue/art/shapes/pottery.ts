import { darken, type Hex, lighten } from "../colour";
import { band, lathe, lit, mouth, type Profile, radiusAt, ring, TILT, turned } from "../lathe";
import { circle, ellipse, line, type Pen, path, place, repeat } from "../pen";
import { CX, FLOOR } from "../scene";
import { khatam, star } from "../zellige";
import type { Shape } from "./shape";

export interface PotteryLook {
  readonly style: "tagine" | "bowls" | "vase" | "jar";
  readonly glaze: Hex;
  readonly paint: Hex;
  readonly second: Hex;
}

const diamond = (size: number, fill: string): string => path(star(4, size, size * 0.42), fill);

const flower = (size: number, petal: string, heart: string): string =>
  repeat(8, (i) => place(ellipse(0, -size * 0.6, size * 0.2, size * 0.4, petal), 0, 0, i * 45)) +
  circle(0, 0, size * 0.22, heart);

const wave = (profile: Profile, y: number, count: number, colour: string): string =>
  ring(profile, CX, y, count, () => line("M-26 8Q-13 -20 0 8Q13 -20 26 8", colour, 5));

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

const VASE: Profile = [
  [300, 96],
  [316, 90],
  [352, 64],
  [400, 58],
  [460, 92],
  [550, 172],
  [650, 214],
  [740, 212],
  [840, 168],
  [930, 118],
  [980, 112],
  [FLOOR, 122],
];

/** Green glaze of Tamegroute: uneven, with runs that stop above the foot. */
function drips(glaze: Hex, second: Hex): string {
  const lengths = [60, 128, 92, 150, 70, 116, 84, 140, 66];
  const runs = lengths.map((length, i) => {
    const x = CX - 216 + i * 54;
    return `L${x - 22} 800C${x - 20} ${800 + length} ${x + 20} ${800 + length} ${x + 22} 800`;
  });
  return (
    path(
      `M${CX - 300} 260H${CX + 300}V800${[...runs].reverse().join("").replace(/^L/, "L")}L${CX - 300} 800Z`,
      glaze,
    ) +
    repeat(26, (i) =>
      ellipse(
        CX - 190 + ((i * 97) % 380),
        380 + ((i * 173) % 430),
        5 + (i % 4) * 4,
        9 + (i % 3) * 6,
        second,
        { opacity: 0.28 },
      ),
    )
  );
}

function vase(pen: Pen, { glaze, paint, second }: PotteryLook): string {
  const handle = `M${CX + 62} 372C${CX + 190} 340 ${CX + 232} 450 ${CX + 168} 556`;
  const handles = [1, -1].map((s) =>
    place(
      line(handle, darken(glaze, 0.25), 30) +
        line(handle, lighten(glaze, 0.12), 12, { transform: "translate(-5 -5)", opacity: 0.6 }),
      s === 1 ? 0 : 2 * CX,
      0,
      0,
      s,
      1,
    ),
  );
  return (
    handles.join("") + turned(pen, VASE, CX, paint, drips(glaze, second), 1.1) + mouth(CX, 300, 96, glaze, 12)
  );
}

const JAR: Profile = [
  [470, 120, "corner"],
  [500, 122],
  [530, 148],
  [610, 216],
  [720, 250],
  [830, 234],
  [930, 172],
  [FLOOR, 132],
];
const JAR_LID: Profile = [
  [330, 16],
  [346, 32],
  [368, 34],
  [388, 22],
  [404, 30],
  [440, 96],
  [470, 140],
  [482, 142],
];

function lidded(pen: Pen, { glaze, paint, second }: PotteryLook): string {
  const paintwork =
    band(JAR, CX, 520, 532, paint) +
    ring(JAR, CX, 580, 11, () => diamond(26, second)) +
    band(JAR, CX, 622, 632, paint) +
    ring(JAR, CX, 712, 7, (i) =>
      i % 2
        ? path(khatam(60), paint) + path(khatam(32), glaze) + path(khatam(16), second)
        : flower(68, paint, second),
    ) +
    band(JAR, CX, 800, 810, paint) +
    wave(JAR, 850, 11, paint) +
    band(JAR, CX, 900, 922, second);
  const cover =
    band(JAR_LID, CX, 310, 396, paint) +
    band(JAR_LID, CX, 414, 422, paint) +
    wave(JAR_LID, 446, 9, second) +
    band(JAR_LID, CX, 470, 490, paint);
  return (
    turned(pen, JAR, CX, glaze, paintwork) +
    ellipse(CX, 484, radiusAt(JAR_LID, 480) + 2, 26, "#20140c", { opacity: 0.3 }) +
    turned(pen, JAR_LID, CX, glaze, cover)
  );
}

const styles = { tagine, bowls, vase, jar: lidded };

/** Painted and glazed pottery. */
export const pottery: Shape<PotteryLook> = {
  stance: "stands",
  detail: { x: CX - 40, y: 700, zoom: 2 },
  draw: (pen, look) => styles[look.style](pen, look),
};
