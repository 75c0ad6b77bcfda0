import { darken, type Hex, lighten, material } from "../colour";
import { band, mouth, type Profile, ring, turned } from "../lathe";
import { circle, ellipse, line, type Pen, path, place, rect, repeat } from "../pen";
import { CX, FLOOR } from "../scene";
import { khatam, star } from "../zellige";
import { type Emblem, emblem } from "./emblem";
import type { Shape } from "./shape";

export interface CareLook {
  readonly style: "soaps" | "hammam" | "pouch";
  readonly main: Hex;
  readonly second: Hex;
  readonly ink: Hex;
  readonly emblem: Emblem;
}

/** One bar of soap seen from a little above, its front lower edge centred on the origin. */
function bar(pen: Pen, colour: Hex, ink: Hex, sign: Emblem): string {
  const front = "M-232 -126Q-232 -150 -208 -150H208Q232 -150 232 -126V-22Q232 0 208 0H-208Q-232 0 -232 -22Z";
  const top =
    "M-226 -140C-222 -150 -216 -152 -208 -152L-166 -196Q-158 -204 -146 -204H176Q188 -204 194 -196L228 -146Q218 -150 208 -150H-208Q-220 -150 -226 -140Z";
  const shade = pen.linear(
    [
      [0, "#ffffff", 0.3],
      [0.5, "#ffffff", 0],
      [1, "#20140c", 0.24],
    ],
    "diagonal",
  );
  const stamp =
    place(path(khatam(62), darken(colour, 0.16)), 0, -75) +
    place(path(khatam(62), "none", { stroke: lighten(colour, 0.5), "stroke-width": 3 }), 2, -73) +
    place(emblem(sign, ink), 0, -75, 0, 0.56);
  return (
    path(front, colour) +
    path(front, shade) +
    path(top, lighten(colour, 0.42)) +
    stamp +
    line("M-204 -146H204", lighten(colour, 0.7), 4, { opacity: 0.8 })
  );
}

function soaps(pen: Pen, look: CareLook): string {
  const lower = bar(pen, look.main, look.ink, look.emblem);
  const upper = bar(pen, look.second, look.ink, look.emblem);
  const shadow = (y: number): string => ellipse(CX + 14, y, 236, 16, "#20140c", { opacity: 0.22 });
  const bubbles = [
    [-300, 930, 26],
    [-268, 984, 16],
    [300, 966, 30],
    [332, 912, 15],
  ].map(
    ([x = 0, y = 0, r = 0]) =>
      circle(CX + x, y, r, "#ffffff", { opacity: 0.45 }) +
      circle(CX + x - r * 0.3, y - r * 0.3, r * 0.25, "#ffffff"),
  );
  return (
    place(lower, CX - 20, FLOOR, 0, 1.12) +
    shadow(FLOOR - 196) +
    place(upper, CX + 34, FLOOR - 190, 0, 1.04) +
    shadow(FLOOR - 376) +
    place(lower, CX - 6, FLOOR - 366, 0, 0.96) +
    bubbles.join("")
  );
}

const TASSA: Profile = [
  [800, 176],
  [826, 176],
  [880, 164],
  [950, 118],
  [990, 88, "corner"],
  [FLOOR, 84],
];

/** The scrubbing glove, standing against the wall. */
function glove(pen: Pen, cloth: Hex, stripe: Hex): string {
  const d = "M-150 0V-470C-150 -556 -100 -590 0 -590C100 -590 150 -556 150 -470V0Q0 20 -150 0Z";
  const weave = pen.pattern(
    10,
    10,
    rect(0, 0, 10, 10, cloth) +
      path("M0 5H10M5 0V10", "none", { stroke: darken(cloth, 0.25), "stroke-width": 2 }),
  );
  const bands = [-90, -70, -46].map((y, i) => rect(-170, y, 340, i === 2 ? 6 : 12, stripe)).join("");
  const light = pen.linear([
    [0, "#20140c", 0.2],
    [0.3, "#fff8ec", 0.2],
    [0.6, "#20140c", 0],
    [1, "#20140c", 0.36],
  ]);
  return (
    line("M40 -586C70 -660 130 -640 112 -570", stripe, 10) +
    path(d, weave) +
    pen.clip(d, bands) +
    path(d, light) +
    line("M-136 -8V-470C-136 -546 -90 -574 0 -574C90 -574 136 -546 136 -470V-8", stripe, 4, {
      "stroke-dasharray": "10 8",
    })
  );
}

/** Hammam set: glove, brass dipper bowl and a bar of soap. */
function hammam(pen: Pen, look: CareLook): string {
  const brass = material.brass;
  const chased =
    band(TASSA, CX, 800, 808, lighten(brass, 0.4)) +
    ring(
      TASSA,
      CX,
      872,
      11,
      () => path(khatam(22), darken(brass, 0.4)) + path(star(8, 9, 5), lighten(brass, 0.4)),
    ) +
    band(TASSA, CX, 918, 922, darken(brass, 0.4));
  const bowl = turned(pen, TASSA, CX, brass, chased, 1.3) + mouth(CX, 800, 176, brass, 8);
  return (
    place(glove(pen, look.main, look.second), CX - 90, FLOOR - 40, -5, 1.2) +
    place(bowl, CX * -0.06 + 172, FLOOR * -0.06 + 6, 0, 1.06) +
    place(bar(pen, look.second, look.ink, look.emblem), CX - 150, FLOOR + 14, 0, 0.56)
  );
}

/** Dried leaves behind a round window, around the origin. */
function leafWindow(pen: Pen, leaf: Hex): string {
  const leaves = repeat(60, (i) => {
    const tone = i % 3 ? darken(leaf, (i % 5) / 14) : lighten(leaf, 0.2);
    return place(
      path("M-34 0Q0 -15 34 0Q0 15 -34 0Z", tone),
      ((i * 71) % 240) - 120,
      ((i * 113) % 190) - 95,
      i * 47,
    );
  });
  return pen.clip(
    "M-112 0A112 96 0 0 1 112 0A112 96 0 0 1 -112 0Z",
    rect(-130, -110, 260, 220, darken(leaf, 0.3)) + leaves,
  );
}

/** A stand-up paper pouch with a round window. */
function pouch(pen: Pen, look: CareLook): string {
  const d = `M${CX - 208} 330H${CX + 208}C${CX + 222} 480 ${CX + 250} 800 ${CX + 244} ${FLOOR - 20}Q${CX} ${FLOOR + 36} ${CX - 244} ${FLOOR - 20}C${CX - 250} 800 ${CX - 222} 480 ${CX - 208} 330Z`;
  const light = pen.linear([
    [0, "#20140c", 0.24],
    [0.12, "#fff8ec", 0.1],
    [0.3, "#fff8ec", 0.26],
    [0.6, "#20140c", 0],
    [1, "#20140c", 0.34],
  ]);
  const window = leafWindow(pen, look.second);
  const gusset = path(
    `M${CX - 244} ${FLOOR - 20}Q${CX} ${FLOOR - 120} ${CX + 244} ${FLOOR - 20}Q${CX} ${FLOOR + 36} ${CX - 244} ${FLOOR - 20}Z`,
    "#20140c",
    { opacity: 0.1 },
  );
  const paper =
    rect(CX - 152, 430, 304, 230, look.ink, { rx: 14 }) +
    place(emblem(look.emblem, "#fbf3e4"), CX, 546, 0, 1.25);
  return (
    path(d, look.main) +
    gusset +
    path(d, light) +
    rect(CX - 206, 352, 412, 8, "#20140c", { opacity: 0.16 }) +
    rect(CX - 208, 376, 416, 4, "#20140c", { opacity: 0.12 }) +
    paper +
    place(window, CX, 800) +
    place(ellipse(0, 0, 112, 96, "none", { stroke: look.ink, "stroke-width": 7 }), CX, 800) +
    line(`M${CX - 84} 748Q${CX - 50} 722 ${CX} 718`, "#ffffff", 8, { opacity: 0.5 })
  );
}

const styles = { soaps, hammam, pouch };

/** Soap, hammam sets and paper pouches. */
export const care: Shape<CareLook> = {
  stance: "stands",
  detail: { x: CX, y: 700, zoom: 1.8 },
  draw: (pen, look) => styles[look.style](pen, look),
};
