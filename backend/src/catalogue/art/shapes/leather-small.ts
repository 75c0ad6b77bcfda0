import { darken, type Hex, lighten, material } from "../colour";
import { circle, line, type Pen, path, place, rect, repeat } from "../pen";
import { CX } from "../scene";
import { khatam } from "../zellige";
import { type LeatherLook, sheen, tooled } from "./leather";
import type { Shape } from "./shape";

const rounded = (x: number, y: number, w: number, h: number, r: number): string =>
  `M${x + r} ${y}h${w - 2 * r}q${r} 0 ${r} ${r}v${h - 2 * r}q0 ${r} ${-r} ${r}h${2 * r - w}q${-r} 0 ${-r} ${-r}v${2 * r - h}q0 ${-r} ${r} ${-r}Z`;

const stitched = (d: string, colour: string): string => line(d, colour, 4, { "stroke-dasharray": "13 9" });

function drawWallet(pen: Pen, { hide, thread }: LeatherLook): string {
  const back = rounded(-300, -210, 600, 420, 30);
  const front = rounded(-300, -196, 596, 424, 30);
  const cards = [
    ["#e9a23b", -250],
    ["#2b6e52", -234],
  ] as const;
  const notes = cards.map(([colour, y]) => rect(-250, y, 470, 120, colour, { rx: 12 })).join("");
  const border =
    repeat(9, (i) => place(path(khatam(19), darken(hide, 0.3)), -232 + i * 58, 178)) +
    repeat(9, (i) => place(path(khatam(19), darken(hide, 0.3)), -232 + i * 58, -146));
  return place(
    notes +
      path(back, darken(hide, 0.4)) +
      path(front, hide) +
      border +
      place(tooled(hide, 92), 0, 16) +
      stitched(rounded(-282, -180, 560, 392, 20), thread) +
      path(front, sheen(pen)) +
      line("M-296 -170V200", lighten(hide, 0.4), 4, { opacity: 0.6 }),
    CX,
    610,
    -7,
    1.1,
  );
}

/** A belt rolled up, seen from the side, with its buckle. */
function drawBelt(pen: Pen, { hide, thread }: LeatherLook): string {
  const ringAt = (r: number, shade: number): string =>
    circle(0, 0, r, "none", { stroke: darken(hide, shade), "stroke-width": 50 }) +
    circle(0, 0, r + 23, "none", { stroke: lighten(hide, 0.28), "stroke-width": 4 });
  const coil = [296, 246, 196, 146, 96].map((r, i) => ringAt(r, 0.12 + (i % 2) * 0.16)).join("");
  const gloss = circle(
    0,
    0,
    320,
    pen.linear(
      [
        [0, "#fff8ec", 0.32],
        [0.45, "#fff8ec", 0],
        [1, "#20140c", 0.34],
      ],
      "diagonal",
    ),
  );
  const tail = rounded(-60, -86, 380, 172, 16);
  const holes = repeat(4, (i) => circle(16 + i * 52, 0, 10, darken(hide, 0.6)));
  const frame =
    rect(226, -116, 150, 232, "none", { rx: 26, stroke: darken(material.brass, 0.35), "stroke-width": 30 }) +
    rect(226, -116, 150, 232, "none", { rx: 26, stroke: lighten(material.brass, 0.22), "stroke-width": 20 }) +
    line("M228 0H384", lighten(material.brass, 0.05), 18);
  const strap =
    path(tail, hide) + stitched("M-44 -66H290M-44 66H290", thread) + holes + path(tail, sheen(pen));
  return place(coil + gloss + place(strap + frame, 0, 60, 0, 1), CX - 26, 590);
}

/** Tooling of the cover: corners, a frame and three stars. */
function coverTooling(hide: Hex): string {
  const corner = path("M-60 -60H-12L-60 -12Z", darken(hide, 0.3)) + circle(-44, -44, 6, material.gold);
  const corners = repeat(4, (i) => {
    const [x, y] = [i % 2 ? 1 : -1, i < 2 ? -1 : 1];
    return place(corner, x * 178, y * 276, 0, -x, -y);
  });
  const frame =
    rect(-196, -296, 392, 592, "none", { rx: 10, stroke: darken(hide, 0.32), "stroke-width": 6 }) +
    rect(-182, -282, 364, 564, "none", { rx: 8, stroke: lighten(hide, 0.3), "stroke-width": 2.5 });
  const stars = [-228, 188].map((y) => place(tooled(hide, 40), 0, y)).join("");
  return frame + corners + place(tooled(hide, 136), 0, -20) + stars;
}

const thong = (thread: Hex): string =>
  line("M-250 60C-120 40 120 92 262 66", darken(thread, 0.3), 13) +
  line("M-250 60C-120 40 120 92 262 66", thread, 8) +
  circle(216, 74, 22, darken(thread, 0.2)) +
  circle(212, 70, 15, lighten(thread, 0.25)) +
  line("M216 92C236 140 206 170 226 214", thread, 8);

/** A notebook bound in leather and closed with a thong. */
function drawNotebook(pen: Pen, { hide, thread }: LeatherLook): string {
  const cover = rounded(-250, -350, 500, 700, 26);
  const pages =
    path(rounded(-236, -330, 502, 678, 14), "#efe3cc") +
    repeat(5, (i) => line(`M${252 + i * 3} -316V336`, "#cdbb98", 1.5));
  const spine = path("M-224 -350V350", "none", { stroke: "#20140c", "stroke-width": 8, opacity: 0.2 });
  const back = place(path(cover, darken(hide, 0.45)), 12, 12);
  const front = path(cover, hide) + coverTooling(hide) + path(cover, sheen(pen));
  return place(back + pages + front + spine + thong(thread), CX - 6, 600, 4, 1.08);
}

/** Wallets, a little open. */
export const wallet: Shape<LeatherLook> = {
  stance: "hangs",
  detail: { x: CX, y: 620, zoom: 1.9 },
  draw: drawWallet,
};
/** Belts. */
export const belt: Shape<LeatherLook> = {
  stance: "hangs",
  detail: { x: CX + 120, y: 620, zoom: 1.9 },
  draw: drawBelt,
};
/** Notebooks. */
export const notebook: Shape<LeatherLook> = {
  stance: "hangs",
  detail: { x: CX, y: 560, zoom: 1.8 },
  draw: drawNotebook,
};
