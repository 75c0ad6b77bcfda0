import { checkValues, NO_VALUES, readValues } from "./values";

const good = {
  ...NO_VALUES,
  name: "أمينة العلوي",
  phone: "06 12 00 00 01",
  city: "مراكش",
  address: "زنقة الورد 5",
};
const codes = (values: typeof good) => checkValues(values).map(({ field, code }) => `${field}:${code}`);

it("lets a good form through", () => {
  expect(codes(good)).toEqual([]);
});

it("names every field that needs a hand", () => {
  expect(codes(NO_VALUES)).toEqual([
    "name:nameMissing",
    "phone:phone",
    "city:cityMissing",
    "address:addressMissing",
  ]);
  expect(codes({ ...good, name: "ا".repeat(301), address: "ا".repeat(501), note: "ا".repeat(501) })).toEqual([
    "name:nameLong",
    "address:addressLong",
    "note:noteLong",
  ]);
});

it("trims, and bounds what is kept", () => {
  const values = readValues((field) => (field === "name" ? ` ${"x".repeat(5000)}` : null));
  expect(values.name).toHaveLength(301);
  expect(values.city).toBe("");
});
