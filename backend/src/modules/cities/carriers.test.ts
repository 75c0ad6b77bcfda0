import { type Carrier, type CityEntry, resolveCity as kitResolve, placesFrom } from "@souk/carrier-kit";
import { allCities, resolveCity } from "@souk/cities";
import type { Knowledge } from "./knowledge";
import { resolvePlace } from "./resolve-place";
import { handWrittenLines, type Line, shippedCarriers, shopOf } from "./testing/shop";

const LEAST_RIGHT = 0.97;
const lines = handWrittenLines();
const carriers = shippedCarriers();
const SERVING = { digylog: 130, ozonexpress: 690, cathedis: 500, sendit: 80 };

/** What becomes of a spelling: a record, a question, a clear "not served", or (never) another city's record. */
type Fate = "record" | "district" | "not_served" | "asked" | "wrong";

function standsFor(entry: CityEntry, city: string): boolean {
  return [entry.city, entry.name].some((text) => resolveCity(text).city?.name.latin === city);
}

function fateOf(knowledge: Knowledge, carrier: Carrier, { query, city }: Line): Fate {
  const list = carrier.cities.bundled;
  const found = resolvePlace(knowledge, carrier.id, { city: query }, list);
  if (found.kind === "entry") return city && standsFor(found.entry, city) ? "record" : "wrong";
  const read = knowledge.read(query).city;
  if (!read) return "asked";
  if (read.name.latin !== city) return "wrong";
  if (found.known) return found.suggestions.every((entry) => standsFor(entry, city)) ? "district" : "wrong";
  const listed = list.some((entry) => entry.active && standsFor(entry, city));
  return listed ? "asked" : "not_served";
}

test("four carriers are installed", () => {
  expect(carriers.map(({ id }) => id).sort()).toEqual(Object.keys(SERVING).sort());
});

describe.each(carriers)("$id", (carrier) => {
  let knowledge: Knowledge;
  const fates = new Map<Line, Fate>();
  const count = (fate: Fate, some: readonly Line[] = lines) =>
    some.filter((line) => fates.get(line) === fate).length;

  beforeAll(async () => {
    knowledge = await shopOf(carrier);
    for (const line of lines) fates.set(line, fateOf(knowledge, carrier, line));
  }, 120_000);

  test("no hand-written spelling reaches another city, and what must be asked is asked", () => {
    const wrong = lines.filter((line) => fates.get(line) === "wrong");
    expect(wrong).toEqual([]);
    const unclear = lines.filter(({ city }) => city === null);
    expect(unclear.length).toBeGreaterThanOrEqual(100);
    expect(count("asked", unclear)).toBe(unclear.length);
  });

  test("at least 97 % are right: the record, its districts, or that the carrier does not go there", () => {
    const named = lines.filter(({ city }) => city !== null);
    const right = named.length - count("asked", named);
    const figures = `${count("record")} records, ${count("district")} districts asked, ${count("not_served")} not served`;
    const unclear = lines.length - named.length;
    process.stdout.write(
      `${carrier.id}: ${named.length} spellings, ${((100 * right) / named.length).toFixed(1)} % right (${figures}), ` +
        `${count("asked", named)} asked, ${unclear} nonsense or ambiguous all asked, ${count("wrong")} wrong\n`,
    );
    expect(right / named.length).toBeGreaterThanOrEqual(LEAST_RIGHT);
    const served = named.filter((line) => fates.get(line) !== "not_served");
    expect(count("record", served) + count("district", served)).toBeGreaterThanOrEqual(
      served.length * LEAST_RIGHT,
    );
  });

  test("the mapping covers the carrier's list", () => {
    const served = allCities().filter(({ id }) => knowledge.mapping(carrier.id, id));
    expect(served.length).toBeGreaterThanOrEqual(SERVING[carrier.id as keyof typeof SERVING]);
  });

  test("the mapping is what the kit makes of the whole list", () => {
    const places = placesFrom(resolveCity);
    const sample = allCities().filter((_, index) => index % 5 === 0);
    for (const city of sample) {
      const found = kitResolve({ city: city.name.latin }, carrier.cities.bundled, places);
      const mapped = knowledge.mapping(carrier.id, city.id)?.entry_id ?? null;
      expect([city.id, mapped]).toEqual([city.id, found.kind === "entry" ? found.entry.id : null]);
    }
  });

  test("a mapped city costs at most one pass over the list", () => {
    const { list, reads } = counted(carrier.cities.bundled);
    const served = allCities().filter(({ id }) => knowledge.mapping(carrier.id, id));
    for (const city of served) resolvePlace(knowledge, carrier.id, { city: city.name.latin }, list);
    expect(reads()).toBeGreaterThan(0);
    expect(reads()).toBeLessThanOrEqual(served.length * list.length);
  });
});

/** A list that counts how often one of its records is looked at. */
function counted(entries: readonly CityEntry[]): { list: CityEntry[]; reads: () => number } {
  let reads = 0;
  const list = entries.map(
    (entry) =>
      new Proxy(entry, {
        get: (target, key) => {
          if (key === "active") reads += 1;
          return Reflect.get(target, key);
        },
      }),
  );
  return { list, reads: () => reads };
}
