import { placesFrom } from "./places";

const casablanca = { name: { latin: "Casablanca", ar: "الدار البيضاء" }, aliases: ["casa", 7] };
const maarif = { name: { latin: "Maârif", ar: "المعاريف" }, aliases: ["m3arif"] };

test("a directory's answer becomes a place with all its exact names", () => {
  const read = (answer: unknown) => placesFrom(() => answer)("x");
  expect(read({ city: casablanca, district: null })).toEqual({
    city: "Casablanca",
    citySpellings: ["الدار البيضاء", "casa"],
  });
  expect(read({ city: casablanca, district: maarif })).toMatchObject({
    district: "Maârif",
    districtSpellings: ["المعاريف", "m3arif"],
  });
  for (const nothing of [null, {}, { city: null }, { city: "Casablanca" }, { city: { name: {} } }]) {
    expect(read(nothing)).toBeNull();
  }
});
