/** Why OZON EXPRESS refuses a parcel. The first five are its own words, the others stand in for words that no page gives. */
export const MESSAGES = {
  empty: "Some fields Empty",
  price: "Price without commas",
  city: "City Not Found",
  products: "Products data required for stock parcels",
  unknown: "Tracking number not found",
  phone: "Invalid phone number",
  declared: "Declared value required",
  option: "Invalid option",
  number: "Invalid tracking number",
  taken: "Tracking number already exists",
} as const;

export type Fields = Readonly<Record<string, string>>;

interface Known {
  hasCity(id: number): boolean;
  hasParcel(number: string): boolean;
}

const REQUIRED = ["parcel-receiver", "parcel-phone", "parcel-city", "parcel-address", "parcel-stock"];
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  "parcel-stock": ["0", "1"],
  "parcel-open": ["1", "2"],
  "parcel-fragile": ["0", "1"],
  "parcel-replace": ["0", "1"],
};
const LOCAL_PHONE = /^0[567]\d{8}$/;
const WHOLE = /^\d{1,7}$/;
const NUMBER = /^[A-Za-z0-9][A-Za-z0-9-]{3,63}$/;
const LEAST_DECLARED = 50;
const MOST_UNDECLARED = 5000;

const given = (fields: Fields, name: string): string => (fields[name] ?? "").trim();

function needsDeclaredValue(fields: Fields): boolean {
  const price = Number(given(fields, "parcel-price"));
  return price === 0 || price > MOST_UNDECLARED;
}

function hasProducts(fields: Fields): boolean {
  try {
    const products: unknown = JSON.parse(given(fields, "products"));
    return Array.isArray(products) && products.length > 0;
  } catch {
    return false;
  }
}

/** The first rule of the page that a parcel breaks, as the carrier words it; null when it takes the parcel. */
export function checkParcel(fields: Fields, known: Known): string | null {
  const price = given(fields, "parcel-price");
  const declared = given(fields, "parcel-declared-value");
  const number = given(fields, "tracking-number");
  const city = given(fields, "parcel-city");
  if (REQUIRED.some((name) => given(fields, name) === "")) return MESSAGES.empty;
  if (price === "" && declared === "") return MESSAGES.empty;
  if (price !== "" && !WHOLE.test(price)) return MESSAGES.price;
  if (needsDeclaredValue(fields) && !(Number(declared) >= LEAST_DECLARED)) return MESSAGES.declared;
  if (!LOCAL_PHONE.test(given(fields, "parcel-phone"))) return MESSAGES.phone;
  if (!WHOLE.test(city) || !known.hasCity(Number(city))) return MESSAGES.city;
  const wrong = ([name, values]: [string, readonly string[]]) =>
    given(fields, name) !== "" && !values.includes(given(fields, name));
  if (Object.entries(OPTIONS).some(wrong)) return MESSAGES.option;
  if (given(fields, "parcel-stock") === "1" && !hasProducts(fields)) return MESSAGES.products;
  if (number !== "" && !NUMBER.test(number)) return MESSAGES.number;
  return number !== "" && known.hasParcel(number) ? MESSAGES.taken : null;
}
