import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Carrier } from "@souk/carrier-kit";
import { installedCarriers } from "../../shipping/carriers";
import { type Knowledge, knowledgeOf } from "../knowledge";
import { mapList } from "../map-list";
import type { CityMapping } from "../types";

const BACKEND = join(__dirname, "../../../..");
const LISTS = join(BACKEND, "../plugins/cities/test/spellings");

/** A hand-written line: a spelling and the Latin name it means, or null where a person must choose. */
export interface Line {
  query: string;
  city: string | null;
}

export function handWrittenLines(): Line[] {
  return readdirSync(LISTS)
    .flatMap((file) => readFileSync(join(LISTS, file), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line): Line => {
      const [query = "", city = "?"] = line.split("\t");
      return { query, city: city === "?" ? null : city };
    });
}

/** The carriers that the backend depends on. */
export const shippedCarriers = (): Carrier[] => [...installedCarriers({}, BACKEND).values()];

/** The automatic mappings of a shop that has just taken over a carrier's bundled list. */
export async function mappingsOf({ id, cities }: Carrier): Promise<CityMapping[]> {
  const { matches } = await mapList(cities.bundled, knowledgeOf([], []));
  return matches.map(({ entry, ...place }): CityMapping => {
    const record = { entry_id: entry.id, entry_name: entry.name };
    return { carrier: id, ...place, ...record, source: "automatic", lost: false };
  });
}

export const shopOf = async (carrier: Carrier): Promise<Knowledge> =>
  knowledgeOf(await mappingsOf(carrier), []);
