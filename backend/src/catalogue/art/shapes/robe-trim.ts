import { darken, type Hex, lighten } from "../colour";
import { circle, group, line, n, path, place, rect, repeat } from "../pen";
import { CX } from "../scene";
import { khatam, star } from "../zellige";
import { NECK_Y } from "./robe-cut";

/** A small embroidered leaf scroll around the origin, pointing to the right. */
const scroll = (thread: Hex): string =>
  line("M0 0C14 -22 40 -20 44 -2C46 12 28 16 24 4", thread, 4) +
  path("M44 -2C58 -16 70 -14 78 -2C68 10 56 10 44 -2Z", thread) +
  circle(24, -26, 4.5, thread);

/** Sfifa and aakad: the braid down the front with its silk buttons. */
export function braid(thread: Hex, from: number, to: number, width = 22): string {
  const step = 27;
  const buttons = repeat(Math.floor((to - from) / step), (i) => {
    const y = from + step * (i + 0.6);
    return (
      line(`M${CX - width - 6} ${n(y)}H${CX + width + 6}`, darken(thread, 0.25), 3) +
      circle(CX, y, 7.5, darken(thread, 0.35)) +
      circle(CX - 1, y - 1.5, 6.5, lighten(thread, 0.3))
    );
  });
  return (
    rect(CX - width / 2 - 6, from, width + 12, to - from, thread) +
    line(
      `M${CX - width / 2 - 1} ${from}V${to}M${CX + width / 2 + 1} ${from}V${to}`,
      darken(thread, 0.3),
      2.5,
    ) +
    line(`M${CX} ${from}V${to}`, darken(thread, 0.45), 2) +
    buttons
  );
}

/** Scrolls on both sides of the braid, from the collar to the chest or further. */
export function plastron(thread: Hex, from: number, count: number, scale = 1): string {
  return repeat(count, (i) => {
    const y = from + i * 62 * scale;
    const size = scale * (1 - i * 0.06);
    return (
      place(scroll(thread), CX + 20, y, 0, size, size) + place(scroll(thread), CX - 20, y, 0, -size, size)
    );
  });
}

/** The band around the neck. */
export function collar(thread: Hex, neck: number, width = 16): string {
  const d = `M${CX - neck - 2} ${NECK_Y - 8}C${n(CX - neck * 0.8)} ${NECK_Y + 46} ${n(CX + neck * 0.8)} ${NECK_Y + 46} ${CX + neck + 2} ${NECK_Y - 8}`;
  return (
    line(d, thread, width, { "stroke-linecap": "butt" }) +
    line(d, darken(thread, 0.35), 2.5, { "stroke-dasharray": "7 6", "stroke-linecap": "butt" })
  );
}

/** The mdamma: a stiff belt with a round clasp. */
export function belt(metal: Hex, half: number, y: number): string {
  const d = `M${CX - half - 4} ${y - 26}Q${CX} ${y - 10} ${CX + half + 4} ${y - 26}V${y + 22}Q${CX} ${y + 40} ${CX - half - 4} ${y + 22}Z`;
  const studs = [-0.78, -0.52, 0.52, 0.78].map((share) =>
    place(
      path(khatam(15), darken(metal, 0.32)) + path(khatam(8), lighten(metal, 0.4)),
      CX + half * share,
      y + 6 - Math.abs(share) * 4,
    ),
  );
  const clasp =
    path(star(16, 42, 37), darken(metal, 0.3)) +
    circle(0, 0, 35, lighten(metal, 0.18)) +
    path(khatam(27), darken(metal, 0.28)) +
    path(khatam(17), lighten(metal, 0.5)) +
    circle(0, 0, 7, "#8f2438");
  const rim = line(
    `M${CX - half - 4} ${y - 21}Q${CX} ${y - 5} ${CX + half + 4} ${y - 21}M${CX - half - 4} ${y + 17}Q${CX} ${y + 35} ${CX + half + 4} ${y + 17}`,
    lighten(metal, 0.45),
    3,
  );
  return path(d, metal) + rim + studs.join("") + place(clasp, CX, y + 7);
}

/** A row of small motifs along the hem. */
export function hemBorder(thread: Hex, half: number, y: number): string {
  const curve = (dy: number): string =>
    `M${CX - half - 8} ${y - 30 + dy}Q${CX} ${y + 12 + dy} ${CX + half + 8} ${y - 30 + dy}`;
  const count = 15;
  const motifs = repeat(count, (i) => {
    const t = (i + 0.5) / count;
    const x = CX - half + 2 * half * t;
    const fall = 21 * (1 - (2 * t - 1) ** 2);
    return place(path(khatam(11), thread), x, y - 52 + fall);
  });
  return line(curve(0), thread, 15, { "stroke-linecap": "butt" }) + line(curve(-44), thread, 4) + motifs;
}

/** Light and dark folds that open from the waist towards the hem. */
export function folds(half: number, top: number, bottom: number, spread: number): string {
  const shares = [-0.82, -0.5, -0.22, 0.24, 0.52, 0.84];
  const fold = (share: number, i: number): string => {
    const [x1, x2] = [CX + share * half * 0.9, CX + share * spread];
    const wide = 12 + (i % 3) * 7;
    const d = `M${n(x1)} ${top}C${n(x1 + share * 20)} ${n(top + 0.33 * (bottom - top))} ${n(x2 - wide)} ${n(bottom - 0.42 * (bottom - top))} ${n(x2 - wide)} ${bottom}L${n(x2 + wide)} ${bottom}C${n(x2 + wide)} ${n(bottom - 0.42 * (bottom - top))} ${n(x1 + share * 24)} ${n(top + 0.33 * (bottom - top))} ${n(x1)} ${top}Z`;
    return path(d, i % 2 ? "#fff6e8" : "#20140c", { opacity: i % 2 ? 0.1 : 0.13 });
  };
  return group(shares.map(fold).join(""));
}
