import { darken, type Hex, lighten } from "../colour";
import { circle, ellipse, line, type Pen, path, place, repeat } from "../pen";
import { CX, FLOOR } from "../scene";
import { khatam } from "../zellige";
import { type LeatherLook, sheen } from "./leather";
import type { Shape } from "./shape";

/** The round top: its centre, and its half axes as seen from a little above. */
const [TOP, RX, RY] = [716, 312, 124];
const SIDE = `M${CX - 296} 724C${CX - 356} 790 ${CX - 352} 900 ${CX - 268} 986Q${CX} ${FLOOR + 46} ${CX + 268} 986C${CX + 352} 900 ${CX + 356} 790 ${CX + 296} 724Z`;

/** Seams between the panels of the side, with their stitches. */
const seams = (hide: Hex, thread: Hex): string =>
  [-0.82, -0.5, -0.17, 0.17, 0.5, 0.82]
    .map((s) => {
      const d = `M${CX + s * 306} ${TOP + RY * Math.sqrt(1 - s * s) * 0.94}C${CX + s * 372} 840 ${CX + s * 352} 930 ${CX + s * 270} 1022`;
      return (
        line(d, darken(hide, 0.5), 5) +
        line(d, thread, 3.5, { "stroke-dasharray": "12 9", transform: "translate(7 0)" })
      );
    })
    .join("");

/** A star embroidered on each panel, narrower towards the edges. */
function panelStars(thread: Hex): string {
  const drawing = path(khatam(40), "none", { stroke: thread, "stroke-width": 4 }) + path(khatam(19), thread);
  return [-0.66, -0.34, 0, 0.34, 0.66]
    .map((s) => place(drawing, CX + s * 350, 876 + 20 * (1 - s * s), 0, Math.cos(s * 1.25), 1))
    .join("");
}

/** The embroidered top, drawn as a circle and then laid flat. */
function top(hide: Hex, thread: Hex): string {
  const outline = line("M0 -108C38 -154 38 -208 0 -268C-38 -208 -38 -154 0 -108Z", thread, 4);
  const petals = repeat(12, (i) => {
    const tone = i % 2 ? darken(hide, 0.14) : lighten(hide, 0.12);
    return place(
      path("M0 -96C48 -150 48 -214 0 -284C-48 -214 -48 -150 0 -96Z", tone) + outline,
      0,
      0,
      i * 30,
    );
  });
  const edge = circle(0, 0, RX - 14, "none", {
    stroke: thread,
    "stroke-width": 5,
    "stroke-dasharray": "14 10",
  });
  const heart =
    circle(0, 0, 82, darken(hide, 0.16)) +
    path(khatam(70), thread) +
    path(khatam(46), hide) +
    path(khatam(20), thread);
  return place(circle(0, 0, RX, lighten(hide, 0.1)) + edge + petals + heart, CX, TOP, 0, 1, RY / RX);
}

function draw(pen: Pen, { hide, thread }: LeatherLook): string {
  const light = pen.linear([
    [0, "#20140c", 0.3],
    [0.26, "#fff8ec", 0.26],
    [0.55, "#20140c", 0],
    [1, "#20140c", 0.42],
  ]);
  const side =
    path(SIDE, hide) + pen.clip(SIDE, seams(hide, thread) + panelStars(thread)) + path(SIDE, light);
  const rim = ellipse(CX, TOP + 6, RX + 3, RY + 4, darken(hide, 0.4));
  const whole = side + rim + top(hide, thread) + ellipse(CX, TOP, RX, RY, sheen(pen));
  return place(whole, CX * -0.12, FLOOR * -0.12, 0, 1.12);
}

/** Round floor cushions. */
export const pouf: Shape<LeatherLook> = { stance: "stands", detail: { x: CX, y: 760, zoom: 1.9 }, draw };
