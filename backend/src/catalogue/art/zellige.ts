import { around } from "./curve";
import { n, type Pen, type Point, path, polygon } from "./pen";

/** The khatam: an eight-pointed star of two squares, around the origin. */
export function star(points: number, outer: number, inner: number, turn = 0): string {
  const tips = around(points, outer, turn);
  const dips = around(points, inner, turn + 0.5);
  return polygon(tips.flatMap((tip, i): Point[] => [tip, dips[i] ?? tip]));
}

/** Inner radius that makes an eight-pointed star exactly two overlapping squares. */
export const khatam = (outer: number): string => star(8, outer, outer * 0.7654);

const shifted = (d: string, x: number, y: number, fill: string, stroke: string, width: number): string =>
  `<g transform="translate(${n(x)} ${n(y)})">${path(d, fill, { stroke, "stroke-width": width })}</g>`;

type Motif = (size: number, ink: string) => string;

const starAndCross: Motif = (size, ink) => {
  const outer = size / 2;
  const tile = shifted(khatam(outer), outer, outer, "none", ink, 3);
  const inner = shifted(khatam(outer * 0.56), outer, outer, ink, "none", 0).replace(
    "<g ",
    '<g opacity="0.5" ',
  );
  const gap = shifted(star(4, outer * 0.46, outer * 0.2), 0, 0, ink, "none", 0);
  const corners = [0, size].flatMap((x) =>
    [0, size].map((y) => gap.replace("translate(0 0)", `translate(${n(x)} ${n(y)})`)),
  );
  return `${tile}${inner}<g opacity="0.6">${corners.join("")}</g>`;
};

const lozenges: Motif = (size, ink) => {
  const half = size / 2;
  const net = `M0 ${n(half)}Q${n(half * 0.5)} ${n(half * 0.75)} ${n(half)} 0Q${n(half * 1.5)} ${n(half * 0.75)} ${n(size)} ${n(half)}Q${n(half * 1.5)} ${n(half * 1.25)} ${n(half)} ${n(size)}Q${n(half * 0.5)} ${n(half * 1.25)} 0 ${n(half)}Z`;
  return (
    path(net, "none", { stroke: ink, "stroke-width": 3 }) +
    shifted(khatam(half * 0.34), half, half, ink, "none", 0)
  );
};

const rosettes: Motif = (size, ink) => {
  const half = size / 2;
  const petals = shifted(star(12, half, half * 0.62), half, half, "none", ink, 3);
  const heart = shifted(star(12, half * 0.5, half * 0.34), half, half, ink, "none", 0).replace(
    "<g ",
    '<g opacity="0.55" ',
  );
  return (
    petals +
    heart +
    path(
      `M0 0L${n(size * 0.13)} ${n(size * 0.13)}M${n(size)} ${n(size)}L${n(size * 0.87)} ${n(size * 0.87)}M${n(size)} 0L${n(size * 0.87)} ${n(size * 0.13)}M0 ${n(size)}L${n(size * 0.13)} ${n(size * 0.87)}`,
      "none",
      { stroke: ink, "stroke-width": 3 },
    )
  );
};

/** The quiet patterns that may stand behind an object. */
export const zellige = { starAndCross, lozenges, rosettes } as const satisfies Record<string, Motif>;
export type Zellige = keyof typeof zellige;

/** A repeating fill of one pattern. */
export const zelligeFill = (pen: Pen, kind: Zellige, size: number, ink: string, transform = ""): string =>
  pen.pattern(size, size, zellige[kind](size, ink), transform);
