import type { Product } from "../types";
import { babouches } from "./babouches";
import { beauty } from "./beauty";
import { caftans } from "./caftans";
import { djellabas } from "./djellabas";
import { jewellery } from "./jewellery";
import { lamps } from "./lamps";
import { leather } from "./leather";
import { pantry } from "./pantry";
import { pottery } from "./pottery";
import { rugs } from "./rugs";
import { tea } from "./tea";

/** Every product of the demo shop, shelf by shelf. */
export const products: readonly Product[] = [
  ...caftans,
  ...djellabas,
  ...babouches,
  ...beauty,
  ...pottery,
  ...tea,
  ...leather,
  ...rugs,
  ...pantry,
  ...jewellery,
  ...lamps,
];
