import type { Pen } from "../pen";
import type { Stance, View } from "../scene";

/** One kind of object: how it stands, how it is drawn with a given look, and where its detail picture looks. */
export interface Shape<Look> {
  readonly stance: Stance;
  readonly detail: View;
  draw(pen: Pen, look: Look): string;
}
