import { darken, type Hex, lighten } from "../colour";
import { band, lathe, type Profile, ring, TILT, turned, volume } from "../lathe";
import { circle, ellipse, line, type Pen, path, place, repeat } from "../pen";
import { CX, FLOOR } from "../scene";
import { khatam, star } from "../zellige";
import type { Shape } from "./shape";

export interface TeaLook {
  readonly style: "teapot" | "glasses" | "service";
  readonly metal: Hex;
  readonly glass: Hex;
  readonly gilt: Hex;
}

const POT: Profile = [
  [540, 92, "corner"],
  [560, 100],
  [620, 146],
  [700, 204],
  [780, 226],
  [860, 206],
  [920, 150],
  [944, 118, "corner"],
  [960, 124],
  [984, 140],
];
const LID: Profile = [
  [396, 7],
  [404, 15],
  [418, 15],
  [430, 8],
  [442, 22],
  [456, 24],
  [466, 14],
  [480, 30],
  [510, 74],
  [536, 100],
  [546, 102],
];

function teapotParts(metal: Hex): string {
  const dark = darken(metal, 0.3);
  const spout = `M${CX - 168} 800C${CX - 262} 780 ${CX - 232} 640 ${CX - 318} 560C${CX - 326} 548 ${CX - 316} 538 ${CX - 300} 544C${CX - 216} 590 ${CX - 206} 650 ${CX - 120} 660Z`;
  const handle = `M${CX + 108} 598C${CX + 196} 520 ${CX + 330} 566 ${CX + 312} 690C${CX + 300} 770 ${CX + 236} 800 ${CX + 190} 838`;
  const feet = [-88, 92].map((x) =>
    path(
      `M${CX + x - 22} 968C${CX + x - 30} 990 ${CX + x - 34} 1004 ${CX + x - 26} ${FLOOR + 4}H${CX + x + 26}C${CX + x + 34} 1004 ${CX + x + 26} 990 ${CX + x + 22} 968Z`,
      dark,
    ),
  );
  return (
    feet.join("") +
    path(spout, metal) +
    line(`M${CX - 306} 556C${CX - 226} 616 ${CX - 240} 760 ${CX - 160} 780`, "#20140c", 16, {
      opacity: 0.18,
    }) +
    line(`M${CX - 292} 552C${CX - 214} 600 ${CX - 206} 660 ${CX - 140} 676`, lighten(metal, 0.75), 7) +
    line(handle, darken(metal, 0.42), 32) +
    line(handle, metal, 24) +
    line(handle, lighten(metal, 0.7), 7, { transform: "translate(-4 -6)" })
  );
}

function teapot(pen: Pen, { metal }: TeaLook): string {
  const [cut, lit] = [darken(metal, 0.42), lighten(metal, 0.7)];
  const flutes = ring(POT, CX, 726, 15, () =>
    path("M-17 -74C-17 -96 17 -96 17 -74V86C17 108 -17 108 -17 86Z", "none", {
      stroke: cut,
      "stroke-width": 3,
      opacity: 0.55,
    }),
  );
  const stars = ring(POT, CX, 588, 11, () => path(khatam(17), cut, { opacity: 0.7 }));
  const chasing =
    band(POT, CX, 556, 560, cut) +
    stars +
    band(POT, CX, 622, 626, cut) +
    band(POT, CX, 628, 631, lit) +
    flutes +
    ring(POT, CX, 732, 15, () => path(star(8, 13, 7), cut, { opacity: 0.6 })) +
    band(POT, CX, 842, 846, cut) +
    ring(POT, CX, 876, 13, () => line("M-18 8Q0 -22 18 8", cut, 3, { opacity: 0.7 })) +
    band(POT, CX, 912, 916, cut);
  const dome =
    ring(LID, CX, 512, 9, () => path(khatam(13), cut, { opacity: 0.6 })) +
    band(LID, CX, 486, 489, cut) +
    band(LID, CX, 532, 552, darken(metal, 0.2));
  return (
    teapotParts(metal) +
    turned(pen, POT, CX, metal, chasing, 1.35) +
    turned(pen, LID, CX, metal, dome, 1.35) +
    ellipse(CX - 104, 712, 15, 62, "#ffffff", { opacity: 0.42, transform: `rotate(14 ${CX - 104} 712)` })
  );
}

const GLASS: Profile = [
  [-250, 84],
  [-190, 74],
  [-110, 66],
  [-50, 68],
  [-18, 64],
  [0, 52],
];

const mintLeaves = (): string =>
  repeat(3, (i) =>
    place(
      path("M0 0C18 -14 20 -40 0 -58C-20 -40 -18 -14 0 0Z", i === 1 ? "#3f8f5b" : "#2b6e52") +
        line("M0 -4V-48", "#1f5a40", 2),
      -8 + i * 8,
      -224,
      -42 + i * 42,
    ),
  );

/** One tea glass around the origin, standing on y = 0. */
function teaGlass(pen: Pen, tint: Hex, gilt: Hex, mint: boolean): string {
  const d = lathe(GLASS, 0);
  const tea = pen.linear(
    [
      [0, "#c98a2c", 0.85],
      [1, "#8a4a16", 0.95],
    ],
    "down",
  );
  const content = `<rect x="-100" y="-206" width="200" height="240" fill="${tea}"/>${ellipse(0, -206, 78, 78 * TILT, "#dba24a")}`;
  const decoration =
    band(GLASS, 0, -250, -240, gilt) +
    band(GLASS, 0, -176, -92, tint) +
    band(GLASS, 0, -182, -175, gilt) +
    band(GLASS, 0, -96, -89, gilt) +
    ring(GLASS, 0, -136, 7, () => path(khatam(22), gilt) + path(star(8, 9, 5), tint)) +
    band(GLASS, 0, -40, -34, gilt);
  return (
    path(d, "#eef2f0", { opacity: 0.85 }) +
    pen.clip(d, content + decoration) +
    path(d, volume(pen, 0.9)) +
    ellipse(0, -250, 84, 84 * TILT, "none", { stroke: gilt, "stroke-width": 4 }) +
    (mint ? mintLeaves() : "") +
    line("M-52 -216V-50", "#ffffff", 7, { opacity: 0.5 })
  );
}

function glasses(pen: Pen, look: TeaLook): string {
  const one = teaGlass(pen, look.glass, look.gilt, false);
  const minted = teaGlass(pen, look.glass, look.gilt, true);
  const back = [-224, 0, 224].map((x) => place(one, CX + x, FLOOR - 176, 0, 1.3));
  const front = [-236, 0, 236].map((x) => place(x === 0 ? minted : one, CX + x, FLOOR, 0, 1.5));
  return back.join("") + front.join("");
}

/** Teapot and two glasses on a footed tray. */
function service(pen: Pen, look: TeaLook): string {
  const rim: Profile = [
    [930, 372],
    [944, 376],
    [966, 350],
    [976, 330],
  ];
  const feet = [-220, 0, 220].map((x) =>
    path(
      `M${CX + x - 26} 970L${CX + x - 16} ${FLOOR + 6}H${CX + x + 16}L${CX + x + 26} 970Z`,
      darken(look.metal, 0.35),
    ),
  );
  const plate =
    feet.join("") +
    turned(
      pen,
      rim,
      CX,
      look.metal,
      ring(rim, CX, 956, 25, () => circle(0, 0, 6, darken(look.metal, 0.4))),
      1.2,
    ) +
    ellipse(CX, 930, 372, 372 * TILT, lighten(look.metal, 0.5)) +
    ellipse(CX, 932, 352, 352 * TILT * 0.94, darken(look.metal, 0.12)) +
    place(
      path(star(16, 250, 212), "none", { stroke: darken(look.metal, 0.35), "stroke-width": 5 }),
      CX,
      932,
      0,
      1.2,
      TILT,
    );
  const glass = teaGlass(pen, look.glass, look.gilt, true);
  return (
    plate +
    place(teapot(pen, look), CX + 44 - CX * 0.84, 920 - FLOOR * 0.84, 0, 0.84) +
    place(glass, CX - 170, 956, 0, 0.86) +
    place(glass, CX + 12, 974, 0, 0.86)
  );
}

const styles = { teapot, glasses, service };

const sizes: Record<TeaLook["style"], number> = { teapot: 1.2, glasses: 1, service: 1.08 };

/** Teapots and tea glasses. */
export const tea: Shape<TeaLook> = {
  stance: "stands",
  detail: { x: CX, y: 720, zoom: 2 },
  draw: (pen, look) => {
    const grown = sizes[look.style];
    return place(styles[look.style](pen, look), CX * (1 - grown), FLOOR * (1 - grown), 0, grown);
  },
};
