import type { PlaceReader } from "./cities";
import { listAt, member, textAt } from "./text/json";

/** A directory's entry: its Latin name, and the other names it goes by. */
function namesOf(entry: unknown): { latin: string; spellings: string[] } | null {
  const name = member(entry, "name");
  const latin = textAt(name, "latin");
  if (latin === undefined) return null;
  const aliases = listAt(entry, "aliases") ?? [];
  const spellings = [member(name, "ar"), ...aliases].filter((one) => typeof one === "string");
  return { latin, spellings };
}

/**
 * A reader of spellings over a directory such as `@souk/cities`: `resolve` answers `{ city, district }`, each null or
 * `{ name: { latin, ar }, aliases }`. Only the directory's exact names are handed on, so a carrier's own name is never guessed.
 */
export function placesFrom(resolve: (text: string) => unknown): PlaceReader {
  return (text) => {
    const answer = resolve(text);
    const city = namesOf(member(answer, "city"));
    const district = namesOf(member(answer, "district"));
    if (city === null) return null;
    const whole = { city: city.latin, citySpellings: city.spellings };
    if (district === null) return whole;
    return { ...whole, district: district.latin, districtSpellings: district.spellings };
  };
}
