import { darken, type Hex, lighten } from "../colour";
import { band, mouth, type Profile, radiusAt, ring, turned } from "../lathe";
import { ellipse, line, type Pen, path, place, repeat } from "../pen";
import { CX, FLOOR } from "../scene";
import { khatam } from "../zellige";
import { diamond, flower, type PotteryLook, wave } from "./pottery-paint";

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

export function vase(pen: Pen, { glaze, paint, second }: PotteryLook): string {
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

export function lidded(pen: Pen, { glaze, paint, second }: PotteryLook): string {
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
