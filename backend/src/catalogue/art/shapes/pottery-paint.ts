import type { Hex } from "../colour";
import { type Profile, ring } from "../lathe";
import { circle, ellipse, line, path, place, repeat } from "../pen";
import { CX } from "../scene";
import { star } from "../zellige";

export interface PotteryLook {
  readonly style: "tagine" | "bowls" | "vase" | "jar";
  readonly glaze: Hex;
  readonly paint: Hex;
  readonly second: Hex;
}

export const diamond = (size: number, fill: string): string => path(star(4, size, size * 0.42), fill);

export const flower = (size: number, petal: string, heart: string): string =>
  repeat(8, (i) => place(ellipse(0, -size * 0.6, size * 0.2, size * 0.4, petal), 0, 0, i * 45)) +
  circle(0, 0, size * 0.22, heart);

export const wave = (profile: Profile, y: number, count: number, colour: string): string =>
  ring(profile, CX, y, count, () => line("M-26 8Q-13 -20 0 8Q13 -20 26 8", colour, 5));
