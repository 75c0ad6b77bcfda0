import type { Hex } from "../colour";
import { band, lathe, type Profile, ring, TILT, volume } from "../lathe";
import { ellipse, line, type Pen, path, place, repeat } from "../pen";
import { khatam, star } from "../zellige";

const GLASS: Profile = [
  [-250, 84],
  [-190, 74],
  [-110, 66],
  [-50, 68],
  [-18, 64],
  [0, 52],
];

const mintLeaves = (): string =>
  repeat(3, (i) =>
    place(
      path("M0 0C18 -14 20 -40 0 -58C-20 -40 -18 -14 0 0Z", i === 1 ? "#3f8f5b" : "#2b6e52") +
        line("M0 -4V-48", "#1f5a40", 2),
      -8 + i * 8,
      -224,
      -42 + i * 42,
    ),
  );

/** One tea glass around the origin, standing on y = 0. */
export function teaGlass(pen: Pen, tint: Hex, gilt: Hex, mint: boolean): string {
  const d = lathe(GLASS, 0);
  const tea = pen.linear(
    [
      [0, "#d08a34", 0.8],
      [1, "#7d3f14", 0.95],
    ],
    "down",
  );
  const content = `<rect x="-100" y="-206" width="200" height="240" fill="${tea}"/>${ellipse(0, -206, 78, 78 * TILT, "#dba24a")}`;
  const decoration =
    band(GLASS, 0, -250, -240, gilt) +
    band(GLASS, 0, -190, -82, tint) +
    band(GLASS, 0, -197, -190, gilt) +
    band(GLASS, 0, -84, -77, gilt) +
    ring(GLASS, 0, -142, 7, () => path(khatam(25), gilt) + path(star(8, 9, 5), tint)) +
    band(GLASS, 0, -40, -34, gilt);
  return (
    path(d, "#eef2f0", { opacity: 0.85 }) +
    pen.clip(d, content + decoration) +
    path(d, volume(pen, 0.9)) +
    ellipse(0, -250, 84, 84 * TILT, "none", { stroke: gilt, "stroke-width": 4 }) +
    (mint ? mintLeaves() : "") +
    line("M-52 -216V-50", "#ffffff", 7, { opacity: 0.5 })
  );
}
