import * as fc from "fast-check";
import { allCities, allDistricts, resolveCity } from ".";

const latin = (query: string) => resolveCity(query).city?.name.latin ?? null;
const offered = (query: string) => resolveCity(query).suggestions.map(({ name }) => name.latin);

test("every official name, in both scripts, is its city", () => {
  const missed = allCities().flatMap(({ id, name }) =>
    [name.latin, name.ar].filter((text) => resolveCity(text).city?.id !== id),
  );
  expect(missed).toEqual([]);
});

test("every quarter is found beside its city's name", () => {
  const byId = new Map(allCities().map((city) => [city.id, city]));
  const missed = allDistricts().filter(({ id, city_id, name }) => {
    const city = byId.get(city_id);
    const { city: found, district } = resolveCity(`${city?.name.latin}, ${name.latin}`);
    return found !== city || district?.id !== id;
  });
  expect(missed.map(({ id }) => id)).toEqual([]);
});

test("homonyms are asked, unless their province's seat tells them apart", () => {
  expect(latin("Sidi Bouzid")).toBeNull();
  expect(offered("Sidi Bouzid")).toEqual(["Sidi Bouzid (El Jadida)", "Sidi Bouzid (Safi)"]);
  expect(latin("سيدي بوزيد الجديدة")).toBe("Sidi Bouzid (El Jadida)");
  expect(latin("Sidi Bouzid, province de Safi")).toBe("Sidi Bouzid (Safi)");
  expect(latin("Sidi Bouzid Safi Rabat")).toBeNull();
});

test("two cities are asked and both offered", () => {
  expect(offered("Rabat Salé")).toEqual(["Salé", "Rabat"]);
  expect(latin("Aït Melloul vs Inezgane")).toBeNull();
  expect(latin("Casablanca Casablanca")).toBe("Casablanca");
});

test("a quarter alone is enough only when one city has it", () => {
  expect(resolveCity("Guéliz")).toMatchObject({
    city: { id: "marrakech" },
    district: { id: "marrakech/gueliz" },
  });
  expect(latin("Hay Mohammadi")).toBeNull();
  expect(offered("Hay Mohammadi")).toEqual(expect.arrayContaining(["Casablanca", "Agadir"]));
});

test("a street's or a quarter's name is not the city", () => {
  expect(latin("Marrakech, route de Casablanca")).toBe("Marrakech");
  expect(latin("rue de Rabat")).toBeNull();
  expect(latin("hay Dakhla")).toBeNull();
  expect(resolveCity("Agadir hay Dakhla").district?.id).toBe("agadir/dakhla");
});

test("a place that is not in the directory is not the one it resembles", () => {
  for (const query of [
    "Oulad Youssef",
    "Bni Khlouf",
    "Ait Ammar",
    "Oulad Casablanca",
    "Bni Slimane",
    "Melilla",
  ]) {
    expect([query, latin(query)]).toEqual([query, null]);
  }
});

test("numbers and noise name nothing", () => {
  for (const query of [
    "0612000001",
    "+212 6 12 00 00 02",
    "",
    "   ",
    "🙂",
    "azerty",
    "مدينة",
    "centre ville",
  ]) {
    expect([query, latin(query)]).toEqual([query, null]);
  }
  expect(latin("0612000001 rabat")).toBe("Rabat");
});

test("any text gives an answer of the right shape, within an instant", () => {
  const word = fc.constantFrom(
    "casa",
    "hay",
    "rue de",
    "الدار",
    "sidi",
    "ou",
    "0612",
    "-",
    ",",
    "(",
    "\u202e",
    "bni",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.array(word).map((all) => all.join(" ")),
  );
  fc.assert(
    fc.property(text, (query) => {
      const answer = resolveCity(query);
      expect(answer.query).toBe(query);
      expect(answer.suggestions.length).toBeLessThanOrEqual(answer.city ? 0 : 5);
      expect(new Set(answer.suggestions).size).toBe(answer.suggestions.length);
      if (answer.district) expect(answer.district.city_id).toBe(answer.city?.id);
    }),
    { numRuns: 500 },
  );
});
