import { darken, type Hex, lighten } from "../colour";
import { band, type Profile, ring, turned } from "../lathe";
import { ellipse, line, type Pen, path } from "../pen";
import { CX } from "../scene";
import { khatam, star } from "../zellige";

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

/** Polished metal mirrors the room in upright bands. */
const polished = (pen: Pen, metal: Hex): string =>
  pen.linear([
    [0, darken(metal, 0.42)],
    [0.12, metal],
    [0.26, lighten(metal, 0.8)],
    [0.4, metal],
    [0.56, darken(metal, 0.24)],
    [0.7, lighten(metal, 0.35)],
    [0.86, darken(metal, 0.3)],
    [1, darken(metal, 0.12)],
  ]);

function teapotParts(metal: Hex): string {
  const spout = `M${CX - 168} 800C${CX - 262} 780 ${CX - 232} 640 ${CX - 318} 560C${CX - 326} 548 ${CX - 316} 538 ${CX - 300} 544C${CX - 216} 590 ${CX - 206} 650 ${CX - 120} 660Z`;
  const handle = `M${CX + 108} 598C${CX + 196} 520 ${CX + 330} 566 ${CX + 312} 690C${CX + 300} 770 ${CX + 236} 800 ${CX + 190} 838`;
  return (
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

export function teapot(pen: Pen, { metal }: { readonly metal: Hex }): string {
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
    turned(pen, POT, CX, polished(pen, metal), chasing, 1.1) +
    turned(pen, LID, CX, polished(pen, metal), dome, 1.1) +
    ellipse(CX - 104, 712, 15, 62, "#ffffff", { opacity: 0.42, transform: `rotate(14 ${CX - 104} 712)` })
  );
}
