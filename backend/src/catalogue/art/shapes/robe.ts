import { darken, type Hex, lighten, material } from "../colour";
import { circle, group, line, mirrored, n, type Pen, path, rect, repeat } from "../pen";
import { CX } from "../scene";
import { star } from "../zellige";
import { bodyPath, type Cut, type CutName, cuffMouth, cuffStrip, cuts, NECK_Y, sleevePath } from "./robe-cut";
import { belt, braid, collar, folds, hemBorder, plastron } from "./robe-trim";
import type { Shape } from "./shape";

export interface RobeLook {
  readonly cut: CutName;
  readonly cloth: Hex;
  readonly thread: Hex;
  /** An under-robe that shows where the outer one opens (takchita), or the trousers of a jabador. */
  readonly under?: Hex;
  readonly belt?: Hex;
  readonly weave?: "plain" | "stripes" | "brocade";
  readonly rich?: boolean;
}

const side = (pen: Pen): string =>
  pen.linear([
    [0, "#20140c", 0.24],
    [0.2, "#20140c", 0],
    [0.34, "#fff8ec", 0.16],
    [0.5, "#fff8ec", 0],
    [0.78, "#20140c", 0.05],
    [1, "#20140c", 0.34],
  ]);

function weaveFill(pen: Pen, { cloth, weave = "plain", thread }: RobeLook): string {
  if (weave === "stripes") {
    const bars = [
      [6, 5, 0.3],
      [20, 3, 0.2],
      [31, 9, 0.36],
    ] as const;
    return pen.pattern(
      46,
      40,
      rect(0, 0, 46, 40, cloth) + bars.map(([x, w, dark]) => rect(x, 0, w, 40, darken(cloth, dark))).join(""),
      `translate(${CX - 3} 0)`,
    );
  }
  if (weave === "brocade") {
    const sprig = (x: number, y: number): string =>
      group(path(star(6, 15, 6), thread, { opacity: 0.34 }) + circle(0, 0, 3, cloth), {
        transform: `translate(${x} ${y})`,
      });
    return pen.pattern(
      76,
      76,
      rect(0, 0, 76, 76, cloth) + sprig(19, 19) + sprig(57, 57),
      `translate(${CX} 0)`,
    );
  }
  return cloth;
}

/** A wooden hanger on a brass peg. */
function hanger(): string {
  const arms = `M${CX - 138} 300C${CX - 80} 262 ${CX - 40} 236 ${CX} 226C${CX + 40} 236 ${CX + 80} 262 ${CX + 138} 300`;
  return (
    line(
      `M${CX} 228V196C${CX} 176 ${CX + 26} 176 ${CX + 24} 156C${CX + 22} 134 ${CX - 14} 134 ${CX - 16} 152`,
      darken(material.brass, 0.1),
      8,
    ) +
    line(arms, material.wood, 20) +
    line(arms, lighten(material.wood, 0.3), 5, { transform: "translate(0 -4)" }) +
    circle(CX + 2, 138, 15, darken(material.brass, 0.25)) +
    circle(CX, 136, 12, lighten(material.brass, 0.25))
  );
}

/** The pointed hood of a djellaba, seen from the front. */
function hood(pen: Pen, fill: string, look: RobeLook): string {
  const outer = `M${CX - 104} 306C${CX - 112} 220 ${CX - 62} 142 ${CX + 4} 96C${CX + 66} 142 ${CX + 112} 220 ${CX + 104} 306C${CX + 50} 340 ${CX - 50} 340 ${CX - 104} 306Z`;
  const inner = `M${CX - 58} 300C${CX - 70} 232 ${CX - 38} 178 ${CX + 2} 160C${CX + 40} 178 ${CX + 70} 232 ${CX + 58} 300C${CX + 30} 330 ${CX - 30} 330 ${CX - 58} 300Z`;
  const depth = pen.linear(
    [
      [0, darken(look.cloth, 0.72)],
      [1, darken(look.cloth, 0.45)],
    ],
    "down",
  );
  return (
    path(outer, fill) +
    path(outer, side(pen)) +
    path(inner, depth) +
    line(inner.replace("Z", ""), look.thread, 9)
  );
}

function sleeves(pen: Pen, cut: Cut, fill: string, look: RobeLook): string {
  const d = sleevePath(cut);
  const trim =
    path(cuffStrip(cut, 0, 24), look.thread) +
    (look.rich
      ? path(cuffStrip(cut, 36, 8), look.thread) +
        path(cuffStrip(cut, 54, 20), look.thread, { opacity: 0.85 })
      : "");
  const crease = `M${CX + cut.shoulder + 12} ${NECK_Y + 130}Q${n(CX + cut.cuff[1][0] + 34)} ${n((NECK_Y + cut.cuff[1][1]) / 2 + 60)} ${n(CX + cut.cuff[1][0] + 52)} ${n(cut.cuff[1][1] - 30)}`;
  const one = (light: string): string =>
    path(d, fill) +
    pen.clip(d, trim) +
    path(d, light) +
    line(crease, "#20140c", 9, { opacity: 0.12 }) +
    path(cuffMouth(cut), darken(look.cloth, 0.6));
  const shade = pen.linear([
    [0, "#20140c", 0.3],
    [0.45, "#20140c", 0.02],
    [1, "#20140c", 0.2],
  ]);
  return mirrored(one(shade), CX);
}

/** What shows between the open fronts of a two-piece robe. */
function underRobe(under: Hex, thread: Hex, cut: Cut): string {
  const [, waist] = cut.waist;
  const [half, bottom] = cut.hem;
  const d = `M${CX} ${waist}C${CX + 26} ${waist + 160} ${n(CX + half * 0.36)} ${bottom - 200} ${n(CX + half * 0.42)} ${bottom + 30}H${n(CX - half * 0.42)}C${n(CX - half * 0.36)} ${bottom - 200} ${CX - 26} ${waist + 160} ${CX} ${waist}Z`;
  return path(d, under) + folds(20, waist, bottom, half * 0.34) + line(d, thread, 12);
}

/** Straight trousers under a short tunic. */
function trousers(pen: Pen, cloth: Hex): string {
  const leg = `M${CX} 690H${CX + 156}C${CX + 158} 820 ${CX + 132} 960 ${CX + 112} 1076Q${CX + 76} 1088 ${CX + 42} 1076C${CX + 40} 960 ${CX + 22} 880 ${CX} 850Z`;
  const one =
    path(leg, cloth) +
    path(leg, side(pen)) +
    line(`M${CX + 70} 760C${CX + 84} 880 ${CX + 80} 980 ${CX + 78} 1060`, "#20140c", 8, { opacity: 0.12 });
  return mirrored(one, CX);
}

function front(cut: Cut, look: RobeLook): string {
  const { thread, rich } = look;
  const long = look.cut === "caftan";
  const end = look.cut === "gandoura" ? 560 : look.cut === "djellaba" ? 760 : cut.hem[1] + 30;
  const ornament =
    look.cut === "djellaba" ? "" : plastron(thread, NECK_Y + 74, rich ? 5 : 2, rich ? 0.86 : 0.8);
  const lower = look.under && long ? underRobe(look.under, thread, cut) : "";
  const hem = rich || look.cut === "gandoura" ? hemBorder(thread, cut.hem[0], cut.hem[1]) : "";
  return (
    lower +
    hem +
    ornament +
    braid(thread, NECK_Y + 30, look.under && long ? cut.waist[1] : end, rich ? 22 : 16)
  );
}

function draw(pen: Pen, look: RobeLook): string {
  const cut: Cut = cuts[look.cut];
  const fill = weaveFill(pen, look);
  const body = bodyPath(cut);
  const hooded = look.cut === "djellaba";
  const back = `M${CX - cut.neck - 6} ${NECK_Y - 10}Q${CX} ${NECK_Y - 34} ${CX + cut.neck + 6} ${NECK_Y - 10}V${NECK_Y + 40}H${CX - cut.neck - 6}Z`;
  const slit = hooded ? mirrored(line(`M${CX + 186} 1100V930`, "#20140c", 5, { opacity: 0.25 }), CX) : "";
  const inside = folds(cut.waist[0], cut.waist[1], cut.hem[1] + 10, cut.hem[0]) + slit;
  return [
    look.cut === "jabador" && look.under ? trousers(pen, look.under) : "",
    hooded ? "" : hanger() + path(back, darken(look.cloth, 0.5)),
    sleeves(pen, cut, fill, look),
    path(body, fill),
    pen.clip(body, inside + front(cut, look)),
    path(body, side(pen)),
    look.belt ? pen.clip(body, belt(look.belt, cut.waist[0], cut.waist[1])) : "",
    hooded ? hood(pen, fill, look) : collar(look.thread, cut.neck, look.rich ? 20 : 14),
    shoulderSeams(cut),
  ].join("");
}

/** The soft line where the sleeves meet the body. */
const shoulderSeams = (cut: Cut): string =>
  repeat(2, (i) => {
    const s = i ? 1 : -1;
    return line(
      `M${n(CX + s * cut.shoulder)} ${NECK_Y + 44}C${n(CX + s * cut.shoulder)} ${NECK_Y + 100} ${n(CX + s * cut.underarm[0])} ${n(cut.underarm[1] - 50)} ${n(CX + s * cut.underarm[0])} ${n(cut.underarm[1])}`,
      "#20140c",
      3,
      { opacity: 0.22 },
    );
  });

/** Caftans, takchitas, djellabas, gandouras and jabadors. */
export const robe: Shape<RobeLook> = { stance: "hangs", detail: { x: CX, y: 430, zoom: 2.1 }, draw };
