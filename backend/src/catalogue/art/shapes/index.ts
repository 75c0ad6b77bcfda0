import { type BottleLook, bottle } from "./bottle";
import { type BoxLook, box } from "./box";
import { type CareLook, care } from "./care";
import { type CushionLook, cushion } from "./cushion";
import { type DiscLook, disc } from "./disc";
import type { LampLook } from "./glow";
import { hangingLamp } from "./hanging-lamp";
import { type HeapLook, heap } from "./heap";
import { type JarLook, jar } from "./jar";
import { jewel } from "./jewel";
import { lamp } from "./lamp";
import { backpack, type LeatherLook, satchel } from "./leather";
import { belt, notebook, wallet } from "./leather-small";
import { pottery } from "./pottery";
import type { PotteryLook } from "./pottery-paint";
import { pouf } from "./pouf";
import { type RobeLook, robe } from "./robe";
import { rug } from "./rug";
import type { RugLook } from "./rug-field";
import type { Shape } from "./shape";
import type { JewelLook } from "./silver";
import type { SlippersLook } from "./slipper-upper";
import { slippers } from "./slippers";
import { type TeaLook, tea } from "./tea";
import { type TilesLook, tiles } from "./tiles";

/** What can be varied about each kind of object. */
export interface Looks {
  robe: RobeLook;
  slippers: SlippersLook;
  bottle: BottleLook;
  jar: JarLook;
  heap: HeapLook;
  care: CareLook;
  pottery: PotteryLook;
  disc: DiscLook;
  tiles: TilesLook;
  tea: TeaLook;
  pouf: LeatherLook;
  satchel: LeatherLook;
  backpack: LeatherLook;
  wallet: LeatherLook;
  belt: LeatherLook;
  notebook: LeatherLook;
  rug: RugLook;
  cushion: CushionLook;
  jewel: JewelLook;
  lamp: LampLook;
  hangingLamp: Omit<LampLook, "style">;
  box: BoxLook;
}

export type ShapeName = keyof Looks;

/** Every kind of object that the catalogue can show. */
export const shapes: { readonly [K in ShapeName]: Shape<Looks[K]> } = {
  robe,
  slippers,
  bottle,
  jar,
  heap,
  care,
  pottery,
  disc,
  tiles,
  tea,
  pouf,
  satchel,
  backpack,
  wallet,
  belt,
  notebook,
  rug,
  cushion,
  jewel,
  lamp,
  hangingLamp,
  box,
};
