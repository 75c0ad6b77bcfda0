import { darken, type Hex, lighten } from "../colour";
import { around } from "../curve";
import { type Pen, path, place, polygon, rect, repeat } from "../pen";
import { CX } from "../scene";
import { khatam, star } from "../zellige";
import type { Shape } from "./shape";

export interface TilesLook {
  readonly style: "panel" | "single" | "mirror";
  readonly colours: readonly [Hex, Hex, Hex, Hex];
}

const SIDE = 330;

/** One glazed piece: uneven glaze is a part of hand-cut tile. */
function piece(pen: Pen, d: string, colour: Hex, i: number): string {
  const shade = ((i * 37) % 7) / 40;
  const glaze = pen.linear(
    [
      [0, lighten(colour, 0.12 + shade)],
      [1, darken(colour, 0.06 + shade)],
    ],
    "diagonal",
  );
  return path(d, glaze, { stroke: "#efe6d6", "stroke-width": 4, "stroke-linejoin": "round" });
}

/** A star in its cross, cut from one square tile. */
function tile(pen: Pen, [a, b, c, d]: TilesLook["colours"], at: number): string {
  const half = SIDE / 2;
  const corners = [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ] as const;
  return [
    rect(-half, -half, SIDE, SIDE, "#efe6d6"),
    ...corners.map(([x, y], i) =>
      place(
        piece(
          pen,
          `M0 0L${-Math.sign(x) * half} 0L${-Math.sign(x) * half * 0.62} ${-Math.sign(y) * half * 0.62}L0 ${-Math.sign(y) * half}Z`,
          i % 2 ? d : c,
          i + at,
        ),
        x,
        y,
      ),
    ),
    piece(pen, khatam(half * 0.98), a, at),
    piece(pen, star(8, half * 0.68, half * 0.5), b, at + 2),
    piece(pen, khatam(half * 0.4), d, at + 3),
    piece(pen, polygon(around(8, half * 0.17, 0.5)), a, at + 5),
  ].join("");
}

const bevel = (pen: Pen): string =>
  rect(
    -SIDE / 2,
    -SIDE / 2,
    SIDE,
    SIDE,
    pen.linear(
      [
        [0, "#ffffff", 0.42],
        [0.35, "#ffffff", 0],
        [0.7, "#20140c", 0],
        [1, "#20140c", 0.22],
      ],
      "diagonal",
    ),
  );

function panel(pen: Pen, look: TilesLook): string {
  const offset = SIDE / 2 + 7;
  const [a, b, c, d] = look.colours;
  const other: TilesLook["colours"] = [c, b, a, d];
  return repeat(4, (i) => {
    const [x, y] = [i % 2 ? offset : -offset, i < 2 ? -offset : offset];
    return place(
      pen.clip(
        `M${-SIDE / 2 + 8} ${-SIDE / 2}h${SIDE - 16}q8 0 8 8v${SIDE - 16}q0 8 -8 8h${16 - SIDE}q-8 0 -8 -8v${16 - SIDE}q0 -8 8 -8Z`,
        tile(pen, i === 0 || i === 3 ? look.colours : other, i * 5) + bevel(pen),
      ),
      CX + x,
      600 + y,
    );
  });
}

const single = (pen: Pen, look: TilesLook): string =>
  place(tile(pen, look.colours, 1) + bevel(pen), CX, 600, 0, 1.9);

/** The arch of the mirror, `inset` pixels inside its outer edge. */
function arch(inset: number): string {
  const [w, top, bottom] = [262 - inset, 190 + inset, 1020 - inset];
  return `M${CX - w} ${bottom}V${top + w * 1.06}C${CX - w - 4} ${top + w * 0.5} ${CX - w * 0.56} ${top + w * 0.16} ${CX} ${top}C${CX + w * 0.56} ${top + w * 0.16} ${CX + w + 4} ${top + w * 0.5} ${CX + w} ${top + w * 1.06}V${bottom}Z`;
}

/** A repeating fill of very small tiles. */
function chips(pen: Pen, [a, b, c, d]: TilesLook["colours"]): string {
  const heart = place(path(khatam(27), c) + path(khatam(15), b) + path(khatam(7), d), 28, 28);
  const corners = repeat(4, (i) => place(path(star(4, 15, 8), d), i % 2 ? 56 : 0, i < 2 ? 0 : 56));
  return pen.pattern(56, 56, rect(0, 0, 56, 56, a) + heart + corners, `translate(${CX - 28} 8)`);
}

/** A mirror under an arch, in a frame of small tiles. */
function mirror(pen: Pen, { colours }: TilesLook): string {
  const wood = "#8a5a2f";
  const glass = pen.linear(
    [
      [0, "#f4f8f8"],
      [0.4, "#cfdcdf"],
      [0.46, "#e9f0f1"],
      [0.6, "#dbe6e8"],
      [1, "#aebfc4"],
    ],
    "diagonal",
  );
  const sheen = pen.linear(
    [
      [0, "#ffffff", 0.35],
      [0.5, "#ffffff", 0],
      [1, "#20140c", 0.22],
    ],
    "diagonal",
  );
  const beam = path(`M${CX - 190} 760L${CX + 130} 300L${CX + 190} 300L${CX - 190} 860Z`, "#ffffff", {
    opacity: 0.3,
  });
  const frame =
    path(arch(0), wood) + path(arch(10), chips(pen, colours)) + path(arch(10), sheen) + path(arch(74), wood);
  return frame + path(arch(84), glass) + pen.clip(arch(84), beam);
}

const styles = { panel, single, mirror };

/** Hand-cut zellige: a panel of tiles, one large tile, or a mirror frame. */
export const tiles: Shape<TilesLook> = {
  stance: "hangs",
  detail: { x: CX - 120, y: 430, zoom: 2.1 },
  draw: (pen, look) => styles[look.style](pen, look),
};
