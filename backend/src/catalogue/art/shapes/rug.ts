import { darken } from "../colour";
import { line, n, type Pen, path, place, repeat } from "../pen";
import { seeded } from "../random";
import { CX } from "../scene";
import { FIELD_H, FIELD_W, field, type RugLook } from "./rug-field";
import type { Shape } from "./shape";

function fringe(look: RugLook, y: number, down: 1 | -1): string {
  const random = seeded(y + 17);
  return repeat(46, (i) => {
    const x = 6 + i * 12.2;
    return line(
      `M${n(x)} ${y}q${n(random() * 8 - 4)} ${20 * down} ${n(random() * 10 - 5)} ${n((38 + random() * 14) * down)}`,
      i % 3 ? darken(look.wool, 0.06) : darken(look.wool, 0.2),
      5,
    );
  });
}

function draw(pen: Pen, look: RugLook): string {
  const edge = `M0 0C120 6 380 -5 ${FIELD_W} 2C${FIELD_W + 5} 240 ${FIELD_W - 5} 520 ${FIELD_W + 2} ${FIELD_H}C400 ${FIELD_H - 6} 160 ${FIELD_H + 6} 0 ${FIELD_H}C6 560 -5 240 0 0Z`;
  const light = pen.linear(
    [
      [0, "#fff8ec", 0.22],
      [0.4, "#fff8ec", 0.02],
      [0.7, "#20140c", 0.02],
      [1, "#20140c", 0.2],
    ],
    "diagonal",
  );
  const selvedge = line(edge, darken(look.wool, 0.28), 5);
  return place(
    fringe(look, 4, -1) +
      fringe(look, FIELD_H - 4, 1) +
      pen.clip(edge, field(pen, look)) +
      selvedge +
      path(edge, light),
    CX - FIELD_W / 2,
    200,
  );
}

/** Rugs and blankets hung flat against the wall. */
export const rug: Shape<RugLook> = { stance: "hangs", detail: { x: CX - 90, y: 480, zoom: 2 }, draw };
