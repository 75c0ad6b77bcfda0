import { createRequire } from "node:module";
import type { PlaceReader } from "../cities";
import { placesFrom } from "../places";
import { member } from "../text/json";

const load = createRequire(__filename);
const DIRECTORY = "@souk/cities";

/** The directory of Moroccan cities as a reader of spellings, when that package is installed. */
export function installedPlaces(): PlaceReader | undefined {
  let directory: unknown;
  try {
    directory = load(DIRECTORY);
  } catch {
    return undefined;
  }
  const resolve = member(directory, "resolveCity");
  return typeof resolve === "function"
    ? placesFrom((text): unknown => Reflect.apply(resolve, undefined, [text]))
    : undefined;
}
