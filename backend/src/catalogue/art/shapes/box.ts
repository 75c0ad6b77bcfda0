import { darken, type Hex, lighten, material } from "../colour";
import { ellipse, line, type Pen, path, place, rect, repeat } from "../pen";
import { CX, FLOOR } from "../scene";
import { khatam, star } from "../zellige";
import type { Shape } from "./shape";

export interface BoxLook {
  readonly wood: Hex;
  readonly inlay: Hex;
  readonly second: Hex;
}

/** The burr of thuya wood: small eyes, the same ones on every run. */
const burr = (wood: Hex, w: number, h: number): string =>
  repeat(46, (i) => {
    const [x, y] = [((i * 137) % w) - w / 2, ((i * 71) % h) - h / 2];
    const r = 5 + (i % 5) * 3;
    return (
      ellipse(x, y, r * 1.6, r, "none", { stroke: darken(wood, 0.3), "stroke-width": 2.5, opacity: 0.5 }) +
      ellipse(x, y, r * 0.5, r * 0.35, darken(wood, 0.45), { opacity: 0.5 })
    );
  });

function marquetry({ inlay, second }: BoxLook, w: number, h: number): string {
  const border =
    rect(-w / 2 + 20, -h / 2 + 20, w - 40, h - 40, "none", { stroke: inlay, "stroke-width": 9 }) +
    rect(-w / 2 + 34, -h / 2 + 34, w - 68, h - 68, "none", { stroke: second, "stroke-width": 4 });
  const medallion =
    path(star(16, h * 0.34, h * 0.27), inlay) +
    path(khatam(h * 0.24), second) +
    path(khatam(h * 0.15), inlay) +
    path(khatam(h * 0.07), second);
  return (
    border +
    medallion +
    [-1, 1]
      .map((s) => place(path(khatam(h * 0.13), inlay) + path(khatam(h * 0.06), second), s * w * 0.31, 0))
      .join("")
  );
}

const [W, H] = [600, 250];
/** The edge between the body and the lid. */
const SEAM = FLOOR - H;

const gloss = (pen: Pen, bright: number, shade: number): string =>
  pen.linear(
    [
      [0, "#fff8ec", bright],
      [0.45, "#fff8ec", 0],
      [1, "#20140c", shade],
    ],
    "diagonal",
  );

function lid(pen: Pen, look: BoxLook): string {
  const { wood, inlay } = look;
  const top = `M${CX - 312} ${SEAM - 60}L${CX - 236} ${SEAM - 262}H${CX + 236}L${CX + 312} ${SEAM - 60}Z`;
  const grain = place(burr(lighten(wood, 0.12), 600, 300), CX, SEAM - 160);
  return (
    rect(CX - 312, SEAM - 66, 624, 70, darken(wood, 0.06), { rx: 10 }) +
    line(`M${CX - 292} ${SEAM - 32}H${CX + 292}`, inlay, 8, {
      "stroke-dasharray": "20 13",
      "stroke-linecap": "butt",
    }) +
    path(top, lighten(wood, 0.16)) +
    pen.clip(top, grain + place(marquetry(look, 530, 280), CX, SEAM - 158, 0, 1, 0.62)) +
    path(top, gloss(pen, 0.3, 0.14))
  );
}

function draw(pen: Pen, look: BoxLook): string {
  const plank = (fill: string): string => rect(-W / 2, -H / 2, W, H, fill, { rx: 10 });
  const front =
    plank(look.wood) +
    burr(look.wood, W - 30, H - 20) +
    marquetry(look, W, H) +
    plank(gloss(pen, 0.22, 0.34));
  const lock =
    rect(CX - 28, SEAM - 34, 56, 66, material.brass, { rx: 8 }) +
    place(path(khatam(15), darken(material.brass, 0.5)), CX, SEAM);
  const gap = rect(CX - 300, SEAM, 600, 14, "#20140c", { opacity: 0.3 });
  return place(front, CX, FLOOR - H / 2) + gap + lid(pen, look) + lock;
}

/** Boxes of thuya wood with marquetry. */
export const box: Shape<BoxLook> = { stance: "stands", detail: { x: CX, y: 760, zoom: 1.8 }, draw };
