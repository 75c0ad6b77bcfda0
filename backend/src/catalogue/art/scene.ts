import { darken, type Ground, grounds, lighten } from "./colour";
import { ellipse, group, type Pen, path, place, rect } from "./pen";
import { type Zellige, zelligeFill } from "./zellige";

export const WIDTH = 960;
const HEIGHT = 1200;
/** The middle of the picture, and where standing objects touch the ground. */
export const CX = WIDTH / 2;
export const FLOOR = 1010;

/** Standing objects cast a shadow on the floor, the others on the wall behind them. */
export type Stance = "stands" | "hangs";

/** How a drawing is framed: the point of the drawing that is centred, and how close. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const WALL_LINE = 880;
/** Standing things are shown a little higher than they are drawn, nearer to the middle. */
const LIFT = 48;

function wall(pen: Pen, ground: Ground, pattern: Zellige): string {
  const tint = grounds[ground];
  const light = pen.radial(
    [
      [0, lighten(tint, 0.72)],
      [0.55, tint],
      [1, darken(tint, 0.07)],
    ],
    0.34,
    0.26,
    0.95,
  );
  const ink = darken(tint, 0.62);
  const tiles = zelligeFill(pen, pattern, 128, ink, `translate(${CX - 64} 60)`);
  const fade = pen.radial(
    [
      [0, "#ffffff", 0.15],
      [0.5, "#ffffff", 0.17],
      [0.85, "#ffffff", 0.05],
      [1, "#ffffff", 0],
    ],
    0.5,
    0.42,
    0.62,
  );
  return (
    rect(0, 0, WIDTH, HEIGHT, light) +
    pen.mask(rect(0, 0, WIDTH, HEIGHT, fade), rect(0, 0, WIDTH, HEIGHT, tiles))
  );
}

function floor(pen: Pen, ground: Ground): string {
  const tint = grounds[ground];
  const surface = pen.linear(
    [
      [0, darken(tint, 0.1)],
      [0.12, darken(tint, 0.045)],
      [1, lighten(tint, 0.35)],
    ],
    "down",
  );
  const edge = pen.linear(
    [
      [0, darken(tint, 0.35), 0],
      [1, darken(tint, 0.35), 0.1],
    ],
    "down",
  );
  return (
    rect(0, WALL_LINE - 46, WIDTH, 46, edge) + rect(0, WALL_LINE, WIDTH, HEIGHT - WALL_LINE + LIFT, surface)
  );
}

/** Turns the object into its own soft silhouette. */
const silhouette = (pen: Pen, blur: number, colour: string, opacity: number): string =>
  pen.filter(
    `<feGaussianBlur in="SourceAlpha" stdDeviation="${blur}" result="soft"/><feFlood flood-color="${colour}" flood-opacity="${opacity}"/><feComposite in2="soft" operator="in"/>`,
  );

/** Light comes from the upper left: on the floor a shadow lies to the right, behind the object. */
function floorShadow(pen: Pen, object: string, ground: Ground): string {
  const dark = darken(grounds[ground], 0.75);
  const cast = group(object, {
    transform: `matrix(1 0 -0.52 0.2 ${0.52 * FLOOR} ${FLOOR * 0.8})`,
    filter: silhouette(pen, 11, dark, 0.2),
  });
  const contact = pen.radial([
    [0, dark, 0.34],
    [0.6, dark, 0.16],
    [1, dark, 0],
  ]);
  return cast + ellipse(CX + 8, FLOOR + 8, 330, 40, contact);
}

const wallShadow = (pen: Pen, object: string, ground: Ground): string =>
  place(group(object, { filter: silhouette(pen, 16, darken(grounds[ground], 0.75), 0.3) }), 20, 28);

/** A full picture as SVG text: ground, pattern, shadow and the object; 4:5, `width` pixels wide. */
export function scene(
  pen: Pen,
  object: string,
  setting: { ground: Ground; pattern: Zellige; stance: Stance; view?: View; width: number },
): string {
  const { ground, pattern, stance, view, width } = setting;
  const standing = stance === "stands";
  const inside =
    wall(pen, ground, pattern) +
    (standing
      ? place(floor(pen, ground) + floorShadow(pen, object, ground) + object, 0, -LIFT)
      : wallShadow(pen, object, ground) + object);
  const framed = view ? group(inside, { transform: framing(view) }) : inside;
  const vignette = pen.radial(
    [
      [0, "#20140c", 0],
      [0.7, "#20140c", 0],
      [1, "#20140c", 0.07],
    ],
    0.45,
    0.42,
    0.8,
  );
  const sheet = path(`M0 0H${WIDTH}V${HEIGHT}H0Z`, vignette);
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${(width * HEIGHT) / WIDTH}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${pen.definitions()}${framed}${sheet}</svg>`;
}

/** Keeps the frame inside the picture, so that a close view never shows an edge. */
function framing({ x, y, zoom }: View): string {
  const within = (value: number, size: number): number =>
    Math.min(Math.max(value, size / 2 / zoom), size - size / 2 / zoom);
  const [left, top] = [CX - within(x, WIDTH) * zoom, HEIGHT / 2 - within(y, HEIGHT) * zoom];
  return `translate(${left} ${top}) scale(${zoom})`;
}
