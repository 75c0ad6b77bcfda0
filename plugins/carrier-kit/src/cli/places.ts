import { createRequire } from "node:module";
import type { PlaceReader } from "../cities";
import { member, textAt } from "../text/json";

const load = createRequire(__filename);
const DIRECTORY = "@souk/cities";

function directory(): unknown {
  try {
    return load(DIRECTORY);
  } catch {
    return undefined;
  }
}

/** The directory of Moroccan cities as a reader of spellings, when that package is installed. */
export function installedPlaces(): PlaceReader | undefined {
  const resolve = member(directory(), "resolveCity");
  if (typeof resolve !== "function") return undefined;
  return (text) => {
    const answer: unknown = Reflect.apply(resolve, undefined, [text]);
    const city = textAt(member(member(answer, "city"), "name"), "latin");
    const district = textAt(member(member(answer, "district"), "name"), "latin");
    if (city === undefined) return null;
    return district === undefined ? { city } : { city, district };
  };
}
