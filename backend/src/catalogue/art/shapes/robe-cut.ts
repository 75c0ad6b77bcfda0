import { n, type Point } from "../pen";
import { CX } from "../scene";

/** The measures of a garment, in pixels from its middle line. */
export interface Cut {
  readonly shoulder: number;
  readonly underarm: Point;
  readonly waist: Point;
  readonly hem: Point;
  /** Outer and inner corner of the cuff. */
  readonly cuff: readonly [Point, Point];
  readonly neck: number;
}

export const NECK_Y = 262;

export const cuts = {
  caftan: {
    shoulder: 142,
    underarm: [122, 440],
    waist: [103, 560],
    hem: [238, 1098],
    cuff: [
      [312, 724],
      [176, 782],
    ],
    neck: 48,
  },
  djellaba: {
    shoulder: 150,
    underarm: [142, 452],
    waist: [148, 620],
    hem: [196, 1098],
    cuff: [
      [286, 712],
      [186, 748],
    ],
    neck: 56,
  },
  gandoura: {
    shoulder: 160,
    underarm: [154, 466],
    waist: [160, 640],
    hem: [212, 1090],
    cuff: [
      [300, 490],
      [212, 572],
    ],
    neck: 54,
  },
  jabador: {
    shoulder: 146,
    underarm: [136, 440],
    waist: [138, 560],
    hem: [176, 742],
    cuff: [
      [282, 628],
      [196, 664],
    ],
    neck: 48,
  },
} as const satisfies Record<string, Cut>;

export type CutName = keyof typeof cuts;

const at = (x: number, y: number): string => `${n(CX + x)} ${n(y)}`;

/** The height at a share of the way from the waist to the hem. */
const flare = (waist: Point, hem: Point, share: number): number => waist[1] + (hem[1] - waist[1]) * share;

/** The body without sleeves, neck opening included. */
export function bodyPath({ shoulder, underarm, waist, hem, neck }: Cut): string {
  const half = (s: 1 | -1): string[] => [
    at(s * neck, NECK_Y - 8),
    `C${at(s * neck * 1.7, NECK_Y + 8)} ${at(s * shoulder * 0.86, NECK_Y + 24)} ${at(s * shoulder, NECK_Y + 40)}`,
    `C${at(s * shoulder, NECK_Y + 100)} ${at(s * underarm[0], underarm[1] - 50)} ${at(s * underarm[0], underarm[1])}`,
    `C${at(s * underarm[0] * 0.96, underarm[1] + 40)} ${at(s * waist[0], waist[1] - 40)} ${at(s * waist[0], waist[1])}`,
    `C${at(s * waist[0] * 1.1, flare(waist, hem, 0.24))} ${at(s * hem[0] * 0.93, flare(waist, hem, 0.62))} ${at(s * hem[0], hem[1] - 18)}`,
  ];
  const right = half(1);
  const left = mirrorBack(neck, shoulder, underarm, waist, hem);
  const neckline = `C${at(-neck * 0.8, NECK_Y + 46)} ${at(neck * 0.8, NECK_Y + 46)} ${at(neck, NECK_Y - 8)}Z`;
  return `M${right.join("")}C${at(hem[0] * 0.5, hem[1] + 12)} ${at(-hem[0] * 0.5, hem[1] + 12)} ${at(-hem[0], hem[1] - 18)}${left}${neckline}`;
}

/** The left side of the body, drawn from the hem up. */
function mirrorBack(neck: number, shoulder: number, underarm: Point, waist: Point, hem: Point): string {
  return [
    `C${at(-hem[0] * 0.93, flare(waist, hem, 0.62))} ${at(-waist[0] * 1.1, flare(waist, hem, 0.24))} ${at(-waist[0], waist[1])}`,
    `C${at(-waist[0], waist[1] - 40)} ${at(-underarm[0] * 0.96, underarm[1] + 40)} ${at(-underarm[0], underarm[1])}`,
    `C${at(-underarm[0], underarm[1] - 50)} ${at(-shoulder, NECK_Y + 100)} ${at(-shoulder, NECK_Y + 40)}`,
    `C${at(-shoulder * 0.86, NECK_Y + 24)} ${at(-neck * 1.7, NECK_Y + 8)} ${at(-neck, NECK_Y - 8)}`,
  ].join("");
}

/** The right sleeve; the left one is its mirror image. */
export function sleevePath({ shoulder, underarm, cuff }: Cut): string {
  const [outer, inner] = cuff;
  return [
    `M${at(shoulder * 0.72, NECK_Y + 14)}`,
    `C${at(shoulder * 1.25, NECK_Y + 34)} ${at(outer[0] * 0.8, NECK_Y + 150)} ${at(outer[0], outer[1])}`,
    `Q${at((outer[0] + inner[0]) / 2 + 6, (outer[1] + inner[1]) / 2 + 16)} ${at(inner[0], inner[1])}`,
    `C${at(inner[0] * 0.92, inner[1] - 90)} ${at(underarm[0] + 30, underarm[1] + 60)} ${at(underarm[0] - 20, underarm[1])}Z`,
  ].join("");
}

/** The far inside of the cuff that shows below the sleeve. */
export function cuffMouth({ cuff }: Cut): string {
  const [outer, inner] = cuff;
  const mid: Point = [(outer[0] + inner[0]) / 2, (outer[1] + inner[1]) / 2];
  return `M${at(outer[0], outer[1])}Q${at(mid[0] + 6, mid[1] + 16)} ${at(inner[0], inner[1])}Q${at(mid[0] - 10, mid[1] - 14)} ${at(outer[0], outer[1])}Z`;
}

/** A strip along the cuff, `depth` pixels up the sleeve. */
export function cuffStrip({ cuff }: Cut, from: number, depth: number): string {
  const [outer, inner] = cuff;
  const back = (p: Point, d: number): Point => [p[0] - d * 0.36, p[1] - d];
  const [a, b, c, d] = [
    back(outer, from),
    back(inner, from),
    back(inner, from + depth),
    back(outer, from + depth),
  ];
  const bend = (p: Point, q: Point): string => at((p[0] + q[0]) / 2 + 6, (p[1] + q[1]) / 2 + 16);
  return `M${at(a[0] + 30, a[1] - 10)}L${at(a[0], a[1])}Q${bend(a, b)} ${at(b[0], b[1])}L${at(b[0] - 20, b[1] + 6)}L${at(c[0] - 20, c[1] + 6)}L${at(c[0], c[1])}Q${bend(c, d)} ${at(d[0], d[1])}L${at(d[0] + 30, d[1] - 10)}Z`;
}
