import type { Hex } from "./colour";

/** A gradient stop: position 0 to 1, colour, and opacity 0 to 1 (1 when left out). */
export type Stop = readonly [at: number, colour: Hex, opacity?: number];
export type Point = readonly [x: number, y: number];
type Attributes = Readonly<Record<string, string | number>>;

const DIRECTIONS = {
  across: 'x1="0" y1="0" x2="1" y2="0"',
  down: 'x1="0" y1="0" x2="0" y2="1"',
  diagonal: 'x1="0" y1="0" x2="1" y2="1"',
} as const;

/** One decimal is enough at 960 pixels and keeps the markup small. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

const attributes = (given: Attributes): string =>
  Object.entries(given)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === "number" ? String(Math.round(value * 1000) / 1000) : value}"`,
    )
    .join("");

/** A path element. */
export const path = (d: string, fill: string, more: Attributes = {}): string =>
  `<path d="${d}" fill="${fill}"${attributes(more)}/>`;

/** A stroked line without a fill. */
export const line = (d: string, stroke: string, width: number, more: Attributes = {}): string =>
  path(d, "none", {
    stroke,
    "stroke-width": width,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    ...more,
  });

export const ellipse = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  more: Attributes = {},
): string =>
  `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${attributes(more)}/>`;

export const circle = (cx: number, cy: number, r: number, fill: string, more: Attributes = {}): string =>
  ellipse(cx, cy, r, r, fill, more);

export const rect = (
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  more: Attributes = {},
): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}"${attributes(more)}/>`;

export const group = (content: string, more: Attributes = {}): string =>
  `<g${attributes(more)}>${content}</g>`;

/** Moves, turns (degrees) and scales a drawing that was made around the origin. */
export function place(content: string, x: number, y: number, turn = 0, sx = 1, sy = sx): string {
  const turned = turn === 0 ? "" : ` rotate(${n(turn)})`;
  const scaled =
    sx === 1 && sy === 1 ? "" : ` scale(${Math.round(sx * 1000) / 1000} ${Math.round(sy * 1000) / 1000})`;
  return group(content, { transform: `translate(${n(x)} ${n(y)})${turned}${scaled}` });
}

/** A drawing and its mirror image on the other side of the vertical line at `x`. */
export const mirrored = (content: string, x: number): string =>
  content + group(content, { transform: `translate(${n(2 * x)} 0) scale(-1 1)` });

/** A closed straight-sided figure. */
export const polygon = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}Z`;

/** Calls `draw` for 0 … count-1 and joins the results. */
export const repeat = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join("");

/** Collects the definitions (gradients, clips) of one picture and numbers them in order of use. */
export class Pen {
  private readonly collected: string[] = [];

  private define(make: (id: string) => string): string {
    const id = `d${this.collected.length}`;
    this.collected.push(make(id));
    return `url(#${id})`;
  }

  private stops(stops: readonly Stop[]): string {
    return stops
      .map(
        ([at, colour, opacity = 1]) =>
          `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
      )
      .join("");
  }

  /** A linear gradient over the box of what it fills. */
  linear(stops: readonly Stop[], direction: keyof typeof DIRECTIONS = "across"): string {
    return this.define(
      (id) => `<linearGradient id="${id}" ${DIRECTIONS[direction]}>${this.stops(stops)}</linearGradient>`,
    );
  }

  /** A radial gradient over the box of what it fills; centre and radius as shares of the box. */
  radial(stops: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5): string {
    return this.define(
      (id) =>
        `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${this.stops(stops)}</radialGradient>`,
    );
  }

  /** Cuts a drawing to the inside of a path. */
  clip(d: string, content: string): string {
    const url = this.define((id) => `<clipPath id="${id}"><path d="${d}"/></clipPath>`);
    return group(content, { "clip-path": url });
  }

  /** Fades a drawing by a mask (white shows, black hides). */
  mask(shape: string, content: string): string {
    const url = this.define(
      (id) =>
        `<mask id="${id}" maskUnits="userSpaceOnUse" x="0" y="0" width="960" height="1200">${shape}</mask>`,
    );
    return group(content, { mask: url });
  }

  /** A repeating tile, in pixels. */
  pattern(width: number, height: number, content: string, transform = ""): string {
    return this.define(
      (id) =>
        `<pattern id="${id}" width="${n(width)}" height="${n(height)}" patternUnits="userSpaceOnUse" patternTransform="${transform}">${content}</pattern>`,
    );
  }

  /** A filter given by its primitives. */
  filter(primitives: string): string {
    return this.define(
      (id) =>
        `<filter id="${id}" filterUnits="userSpaceOnUse" x="-60" y="-60" width="1080" height="1320" color-interpolation-filters="sRGB">${primitives}</filter>`,
    );
  }

  definitions(): string {
    return `<defs>${this.collected.join("")}</defs>`;
  }
}
