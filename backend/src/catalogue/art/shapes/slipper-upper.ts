import { darken, type Hex, lighten } from "../colour";
import { points, stroke } from "../curve";
import { circle, line, type Pen, type Point, path, place, repeat } from "../pen";
import { khatam, star } from "../zellige";

export interface SlippersLook {
  /** Pointed toes (Fez), round toes (Tafraout), or a woven upper (Essaouira). */
  readonly style: "pointed" | "round" | "woven";
  readonly upper: Hex;
  readonly thread: Hex;
  readonly insole?: Hex;
  readonly ornament: "plain" | "stitched" | "sequins" | "amazigh";
}

/** The edge of the upper across the instep; what lies above it is covered. */
export const THROAT: readonly Point[] = points("-130 8, -84 -6, -44 26, 0 38, 44 26, 84 -6, 130 8");

function sequins(thread: Hex): string {
  const petals = repeat(8, (i) =>
    place(path("M0 -16C12 -36 10 -54 0 -66C-10 -54 -12 -36 0 -16Z", thread), 0, -120, i * 45),
  );
  const trail = repeat(5, (i) => circle(0, -208 - i * 20, 7 - i, lighten(thread, 0.3)));
  const edge = repeat(11, (i) =>
    circle(-86 + i * 17.2, (i === 5 ? 12 : 14 - Math.abs(5 - i) * 7) - 2, 6, lighten(thread, 0.2)),
  );
  return (
    petals +
    circle(0, -120, 15, lighten(thread, 0.4)) +
    circle(0, -120, 7, darken(thread, 0.3)) +
    trail +
    edge
  );
}

function stitched(thread: Hex): string {
  const rows = [0, 16].map((dy) =>
    line(stroke(THROAT.map(([x, y]): Point => [x, y - 16 - dy])), thread, 4, { "stroke-dasharray": "9 7" }),
  );
  return (
    rows.join("") +
    line("M0 10V-300", darken(thread, 0.1), 3.5, { "stroke-dasharray": "9 7" }) +
    place(path(khatam(30), "none", { stroke: thread, "stroke-width": 4 }) + path(khatam(14), thread), 0, -126)
  );
}

function amazigh(thread: Hex): string {
  const colours: readonly Hex[] = [thread, "#2f7d5b", "#f4ead6", "#31449a"];
  const zigzag = repeat(4, (i) =>
    line(
      `M-120 ${-58 - i * 26}${repeat(8, (k) => `L${-105 + k * 30} ${-58 - i * 26 + (k % 2 ? 14 : -14)}`)}`,
      colours[i] ?? thread,
      8,
    ),
  );
  const pompom =
    repeat(14, (i) =>
      place(
        path("M0 0C6 -14 4 -26 0 -34C-4 -26 -6 -14 0 0Z", colours[i % 4] ?? thread),
        0,
        -196,
        (i * 360) / 14,
      ),
    ) + circle(0, -196, 15, lighten(thread, 0.15));
  const gems = repeat(5, (i) =>
    place(
      path(star(4, 13, 7), colours[(i + 1) % 4] ?? thread),
      -68 + i * 34,
      -22 + (i === 2 ? 18 : i % 2 ? 10 : -4),
    ),
  );
  return zigzag + gems + pompom;
}

export function weave(pen: Pen, upper: Hex): string {
  const knot = (x: number, y: number): string =>
    path(`M${x} ${y}q11 -12 22 0q-11 12 -22 0Z`, lighten(upper, 0.3)) +
    line(`M${x} ${y}q11 -12 22 0`, darken(upper, 0.3), 2.5);
  return pen.pattern(
    24,
    24,
    `<rect width="24" height="24" fill="${darken(upper, 0.16)}"/>${knot(1, 12)}${knot(-11, 24)}${knot(13, 24)}${knot(-11, 0)}${knot(13, 0)}`,
  );
}

export function ornamentOf({ ornament, thread }: SlippersLook): string {
  if (ornament === "sequins") return sequins(thread);
  if (ornament === "amazigh") return amazigh(thread);
  return ornament === "stitched" ? stitched(thread) : line("M0 18V-330", thread, 3, { opacity: 0.45 });
}
