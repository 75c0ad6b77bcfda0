import { darken, type Hex, lighten } from "../colour";
import { type Profile, ring, TILT, turned } from "../lathe";
import { circle, ellipse, type Pen, path, place } from "../pen";
import { CX, FLOOR } from "../scene";
import { star } from "../zellige";
import type { Shape } from "./shape";
import { teaGlass } from "./tea-glass";
import { teapot } from "./teapot";

export interface TeaLook {
  readonly style: "teapot" | "glasses" | "service";
  readonly metal: Hex;
  readonly glass: Hex;
  readonly gilt: Hex;
}

function glasses(pen: Pen, look: TeaLook): string {
  const one = teaGlass(pen, look.glass, look.gilt, false);
  const minted = teaGlass(pen, look.glass, look.gilt, true);
  const back = [-224, 0, 224].map((x) => place(one, CX + x, FLOOR - 176, 0, 1.3));
  const front = [-236, 0, 236].map((x) => place(x === 0 ? minted : one, CX + x, FLOOR, 0, 1.5));
  return back.join("") + front.join("");
}

/** Teapot and two glasses on a footed tray. */
function service(pen: Pen, look: TeaLook): string {
  const rim: Profile = [
    [930, 372],
    [944, 376],
    [966, 350],
    [976, 330],
  ];
  const feet = [-220, 0, 220].map((x) =>
    path(
      `M${CX + x - 26} 970L${CX + x - 16} ${FLOOR + 6}H${CX + x + 16}L${CX + x + 26} 970Z`,
      darken(look.metal, 0.35),
    ),
  );
  const plate =
    feet.join("") +
    turned(
      pen,
      rim,
      CX,
      look.metal,
      ring(rim, CX, 956, 25, () => circle(0, 0, 6, darken(look.metal, 0.4))),
      1.2,
    ) +
    ellipse(CX, 930, 372, 372 * TILT, lighten(look.metal, 0.5)) +
    ellipse(CX, 932, 352, 352 * TILT * 0.94, darken(look.metal, 0.12)) +
    place(
      path(star(16, 250, 212), "none", { stroke: darken(look.metal, 0.35), "stroke-width": 5 }),
      CX,
      932,
      0,
      1.2,
      TILT,
    );
  const glass = teaGlass(pen, look.glass, look.gilt, true);
  return (
    plate +
    place(teapot(pen, look), CX + 44 - CX * 0.84, 920 - FLOOR * 0.84, 0, 0.84) +
    place(glass, CX - 170, 956, 0, 0.86) +
    place(glass, CX + 12, 974, 0, 0.86)
  );
}

const styles = { teapot, glasses, service };

const sizes: Record<TeaLook["style"], number> = { teapot: 1.2, glasses: 1, service: 1.08 };

/** Teapots and tea glasses. */
export const tea: Shape<TeaLook> = {
  stance: "stands",
  detail: { x: CX, y: 720, zoom: 2 },
  draw: (pen, look) => {
    const grown = sizes[look.style];
    return place(styles[look.style](pen, look), CX * (1 - grown), FLOOR * (1 - grown), 0, grown);
  },
};
