import type { Hex } from "../colour";
import { ellipse, type Pen } from "../pen";

export interface LampLook {
  readonly style: "lantern" | "candle";
  readonly metal: Hex;
  /** Coloured glass, wax, or the second colour of the light. */
  readonly light: Hex;
}

export const GLOW = "#ffd98a";

export const warm = (pen: Pen, x: number, y: number, r: number): string =>
  ellipse(
    x,
    y,
    r,
    r,
    pen.radial([
      [0, GLOW, 0.75],
      [0.45, GLOW, 0.28],
      [1, GLOW, 0],
    ]),
  );
