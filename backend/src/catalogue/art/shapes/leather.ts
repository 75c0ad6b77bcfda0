import { darken, type Hex, lighten, material } from "../colour";
import { line, type Pen, path, place, rect } from "../pen";
import { CX, FLOOR } from "../scene";
import { khatam, star } from "../zellige";
import type { Shape } from "./shape";

export interface LeatherLook {
  readonly hide: Hex;
  readonly thread: Hex;
}

/** Light over flat leather: soft from the upper left. */
export const sheen = (pen: Pen): string =>
  pen.linear(
    [
      [0, "#fff8ec", 0.3],
      [0.35, "#fff8ec", 0.06],
      [0.6, "#20140c", 0.02],
      [1, "#20140c", 0.36],
    ],
    "diagonal",
  );

/** A tooled star: pressed in, with a light lower edge. */
export const tooled = (hide: Hex, size: number): string =>
  place(path(khatam(size), "none", { stroke: lighten(hide, 0.35), "stroke-width": 4 }), 2, 3) +
  path(khatam(size), darken(hide, 0.22)) +
  path(star(8, size * 0.62, size * 0.46), hide) +
  path(khatam(size * 0.34), darken(hide, 0.35));

const stitches = (d: string, thread: Hex, width = 4): string =>
  line(d, thread, width, { "stroke-dasharray": "13 9" });

const buckle = (w: number, h: number): string =>
  rect(-w / 2, -h / 2, w, h, "none", { rx: 8, stroke: darken(material.brass, 0.3), "stroke-width": 12 }) +
  rect(-w / 2, -h / 2, w, h, "none", { rx: 8, stroke: lighten(material.brass, 0.2), "stroke-width": 7 }) +
  line(`M0 ${-h / 2}V${h / 2 + 4}`, lighten(material.brass, 0.1), 7);

function drawSatchel(pen: Pen, { hide, thread }: LeatherLook): string {
  const strap = `M${CX - 250} 640C${CX - 250} 330 ${CX - 120} 226 ${CX} 226C${CX + 120} 226 ${CX + 250} 330 ${CX + 250} 640`;
  const bag = `M${CX - 300} 560H${CX + 300}Q${CX + 322} 560 ${CX + 322} 584L${CX + 312} ${FLOOR - 40}Q${CX + 308} ${FLOOR + 4} ${CX + 264} ${FLOOR + 4}H${CX - 264}Q${CX - 308} ${FLOOR + 4} ${CX - 312} ${FLOOR - 40}L${CX - 322} 584Q${CX - 322} 560 ${CX - 300} 560Z`;
  const flap = `M${CX - 312} 540H${CX + 312}Q${CX + 334} 542 ${CX + 332} 570L${CX + 322} 790Q${CX + 316} 866 ${CX + 236} 872H${CX - 236}Q${CX - 316} 866 ${CX - 322} 790L${CX - 332} 570Q${CX - 334} 542 ${CX - 312} 540Z`;
  const edge = `M${CX - 312} 566L${CX - 302} 786Q${CX - 296} 848 ${CX - 232} 852H${CX + 232}Q${CX + 296} 848 ${CX + 302} 786L${CX + 312} 566`;
  const tooling =
    place(tooled(hide, 84), CX, 690) +
    [-184, 184].map((x) => place(tooled(hide, 42), CX + x, 690)).join("") +
    line(`M${CX - 270} 600H${CX + 270}`, darken(hide, 0.28), 5) +
    line(`M${CX - 270} 606H${CX + 270}`, lighten(hide, 0.3), 2);
  const tongue =
    rect(CX - 34, 820, 68, 130, darken(hide, 0.12), { rx: 14 }) +
    stitches(`M${CX - 22} 832V936H${CX + 22}V832`, thread, 3) +
    place(buckle(88, 58), CX, 900);
  return (
    line(strap, darken(hide, 0.4), 40) +
    line(strap, darken(hide, 0.12), 32) +
    stitches(strap, thread, 3) +
    path(bag, darken(hide, 0.2)) +
    path(bag, sheen(pen)) +
    place(path(flap, "#20140c", { opacity: 0.3 }), 0, 10) +
    path(flap, hide) +
    tooling +
    stitches(edge, thread) +
    path(flap, sheen(pen)) +
    tongue
  );
}

function drawBackpack(pen: Pen, { hide, thread }: LeatherLook): string {
  const body = `M${CX - 236} 470C${CX - 236} 340 ${CX - 150} 290 ${CX} 290C${CX + 150} 290 ${CX + 236} 340 ${CX + 236} 470L${CX + 256} 930Q${CX + 254} ${FLOOR + 4} ${CX + 190} ${FLOOR + 4}H${CX - 190}Q${CX - 254} ${FLOOR + 4} ${CX - 256} 930Z`;
  const flap = `M${CX - 240} 470C${CX - 240} 336 ${CX - 150} 284 ${CX} 284C${CX + 150} 284 ${CX + 240} 336 ${CX + 240} 470L${CX + 236} 560Q${CX + 226} 650 ${CX + 120} 676Q${CX} 704 ${CX - 120} 676Q${CX - 226} 650 ${CX - 236} 560Z`;
  const pocket = `M${CX - 172} 736H${CX + 172}V900Q${CX + 170} 950 ${CX + 120} 950H${CX - 120}Q${CX - 170} 950 ${CX - 172} 900Z`;
  const straps = [-1, 1].map(
    (s) =>
      line(
        `M${CX + s * 150} 330C${CX + s * 330} 420 ${CX + s * 352} 760 ${CX + s * 240} 950`,
        darken(hide, 0.45),
        36,
      ) +
      line(
        `M${CX + s * 150} 330C${CX + s * 330} 420 ${CX + s * 352} 760 ${CX + s * 240} 950`,
        darken(hide, 0.2),
        28,
      ),
  );
  const hook = `M${CX - 52} 300C${CX - 60} 216 ${CX + 60} 216 ${CX + 52} 300`;
  const loop = line(hook, darken(hide, 0.35), 26) + line(hook, darken(hide, 0.08), 18);
  const closing = [-118, 118].map(
    (x) =>
      rect(CX + x - 22, 600, 44, 150, darken(hide, 0.16), { rx: 10 }) + place(buckle(62, 46), CX + x, 704),
  );
  return (
    straps.join("") +
    loop +
    path(body, darken(hide, 0.14)) +
    path(body, sheen(pen)) +
    path(pocket, hide) +
    stitches(
      `M${CX - 158} 752H${CX + 158}V898Q${CX + 156} 936 ${CX + 118} 936H${CX - 118}Q${CX - 156} 936 ${CX - 158} 898V752`,
      thread,
    ) +
    place(tooled(hide, 60), CX, 842) +
    path(pocket, sheen(pen)) +
    place(path(flap, "#20140c", { opacity: 0.28 }), 0, 10) +
    path(flap, hide) +
    place(tooled(hide, 76), CX, 500) +
    stitches(
      `M${CX - 222} 470V556Q${CX - 212} 634 ${CX - 116} 658Q${CX} 684 ${CX + 116} 658Q${CX + 212} 634 ${CX + 222} 556V470`,
      thread,
    ) +
    path(flap, sheen(pen)) +
    closing.join("")
  );
}

/** Shoulder bags with a flap. */
export const satchel: Shape<LeatherLook> = {
  stance: "stands",
  detail: { x: CX, y: 720, zoom: 1.9 },
  draw: drawSatchel,
};
/** Backpacks. */
export const backpack: Shape<LeatherLook> = {
  stance: "stands",
  detail: { x: CX, y: 620, zoom: 1.9 },
  draw: drawBackpack,
};
