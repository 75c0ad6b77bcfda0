import { darken, type Hex, lighten } from "../colour";
import { circle, ellipse, line, type Pen, path, place, repeat, type Stop } from "../pen";
import { CX } from "../scene";
import { khatam, star } from "../zellige";
import type { Shape } from "./shape";

export interface DiscLook {
  readonly style: "plate" | "tray";
  readonly ground: Hex;
  readonly paint: Hex;
  readonly second: Hex;
  readonly third: Hex;
  readonly fold: 8 | 12 | 16;
}

const CY = 600;
const R = 352;

const wheel = (count: number, motif: string): string =>
  repeat(count, (i) => place(motif, 0, 0, (i * 360) / count));

const petal = (from: number, to: number, half: number, fill: string): string => {
  const mid = (from + to) / 2;
  return path(
    `M0 ${-from}C${half} ${-mid + 10} ${half} ${-mid - 14} 0 ${-to}C${-half} ${-mid - 14} ${-half} ${-mid + 10} 0 ${-from}Z`,
    fill,
  );
};

const leafPair = (r: number, fill: string): string =>
  path(
    `M0 ${-r}C18 ${-r - 6} 26 ${-r - 22} 22 ${-r - 38}C8 ${-r - 32} 0 ${-r - 18} 0 ${-r}C0 ${-r - 18} -8 ${-r - 32} -22 ${-r - 38}C-26 ${-r - 22} -18 ${-r - 6} 0 ${-r}Z`,
    fill,
  );

function painted({ ground, paint, second, third, fold }: DiscLook): string {
  const edge =
    circle(0, 0, R - 10, paint) +
    circle(0, 0, R - 26, ground) +
    wheel(fold * 2, leafPair(R - 72, paint)) +
    wheel(fold * 2, place(circle(0, -(R - 52), 8, second), 0, 0, 180 / (fold * 2)));
  const inner =
    circle(0, 0, R - 84, "none", { stroke: paint, "stroke-width": 7 }) +
    circle(0, 0, R - 98, "none", { stroke: second, "stroke-width": 4 });
  const rosette =
    wheel(fold, petal(70, R - 108, 1180 / fold, paint)) +
    wheel(fold, petal(84, R - 138, 800 / fold, lighten(third, 0.05))) +
    wheel(fold, place(path(star(4, 17, 8), second), 0, -(R - 168)));
  const heart =
    circle(0, 0, 92, ground) +
    path(star(fold, 88, 66), paint) +
    path(khatam(58), ground) +
    path(khatam(44), second) +
    path(khatam(20), ground);
  return edge + inner + rosette + heart;
}

/** Chasing on metal: the same fine lines twice, dark and light, so that they look cut. */
function engraved({ ground, fold }: DiscLook): string {
  const [cut, lit] = [darken(ground, 0.42), lighten(ground, 0.6)];
  const lines = (ink: string): string =>
    [318, 300, 236, 226, 120, 112]
      .map((r) => circle(0, 0, r, "none", { stroke: ink, "stroke-width": 3 }))
      .join("") +
    wheel(
      fold * 2,
      path("M0 -238C22 -254 22 -280 0 -298C-22 -280 -22 -254 0 -238Z", "none", {
        stroke: ink,
        "stroke-width": 3,
      }),
    ) +
    wheel(fold * 2, circle(0, -268, 6, ink)) +
    wheel(
      fold,
      path("M0 -122L36 -172L0 -224L-36 -172Z", "none", { stroke: ink, "stroke-width": 3 }) +
        path("M0 -142L18 -172L0 -204L-18 -172Z", ink, { opacity: 0.55 }),
    ) +
    [104, 84].map((r) => path(star(fold, r, r * 0.76), "none", { stroke: ink, "stroke-width": 3 })).join("") +
    path(khatam(54), ink, { opacity: 0.6 });
  return place(lines(lit), 2, 2.5) + lines(cut);
}

/** Brushed metal shows several lights, a glaze only one. */
function wellFill(pen: Pen, { style, ground }: DiscLook): string {
  if (style === "plate")
    return pen.linear(
      [
        [0, darken(ground, 0.1)],
        [0.5, ground],
        [1, lighten(ground, 0.5)],
      ],
      "diagonal",
    );
  const tones = [
    darken(ground, 0.34),
    ground,
    lighten(ground, 0.66),
    ground,
    darken(ground, 0.24),
    lighten(ground, 0.45),
    ground,
  ];
  const at = [0, 0.22, 0.38, 0.5, 0.72, 0.86, 1];
  return pen.linear(
    tones.map((tone, i): Stop => [at[i] ?? 1, tone]),
    "diagonal",
  );
}

const sheen = (pen: Pen, shade: number): string =>
  pen.linear(
    [
      [0, "#ffffff", 0.4],
      [0.3, "#ffffff", 0.05],
      [0.5, "#ffffff", 0],
      [1, "#20140c", shade],
    ],
    "diagonal",
  );

function draw(pen: Pen, look: DiscLook): string {
  const tray = look.style === "tray";
  const { ground } = look;
  const rim = pen.linear(
    [
      [0, lighten(ground, 0.6)],
      [0.5, ground],
      [1, darken(ground, 0.4)],
    ],
    "diagonal",
  );
  const body =
    (tray ? wheel(36, circle(0, -R + 4, 20, rim)) : "") +
    circle(0, 0, R, rim) +
    circle(0, 0, R - 16, wellFill(pen, look)) +
    (tray ? engraved(look) : painted(look)) +
    circle(0, 0, R, sheen(pen, tray ? 0.3 : 0.22));
  const lip = circle(0, 0, R - 84, "none", { stroke: "#20140c", "stroke-width": 16, opacity: 0.05 });
  const glint =
    line("M-236 -196A306 306 0 0 1 -80 -296", "#ffffff", 10, { opacity: 0.5 }) +
    ellipse(-258, -164, 6, 8, "#ffffff", { opacity: 0.5, transform: "rotate(35 -258 -164)" });
  return place(body + lip + glint, CX, CY);
}

/** Round things seen from the front: painted plates and chased trays. */
export const disc: Shape<DiscLook> = { stance: "hangs", detail: { x: CX - 130, y: 480, zoom: 2.1 }, draw };
