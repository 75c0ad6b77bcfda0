import { nationalPhone } from "../shared/digits.ts";

export const FIELDS = ["name", "phone", "city", "district", "address", "note"] as const;
export type Field = (typeof FIELDS)[number];
export type CheckoutValues = Record<Field, string>;

/** Messages of `error.*` that the form can show. */
export const ERROR_CODES = [
  "nameMissing",
  "nameLong",
  "phone",
  "cityMissing",
  "addressMissing",
  "addressLong",
  "noteLong",
  "priceChanged",
  "conflict",
  "busy",
  "limit",
  "refused",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Something to put right: at a field, or about the whole form. The backend's messages are already in the shopper's language. */
export interface Problem {
  field: Field | "form";
  code?: ErrorCode;
  message?: string;
}

/** Longest texts in characters, as the backend takes them. */
export const LIMITS: Record<Field, number> = {
  name: 300,
  phone: 40,
  city: 120,
  district: 120,
  address: 500,
  note: 500,
};

export const NO_VALUES: CheckoutValues = {
  name: "",
  phone: "",
  city: "",
  district: "",
  address: "",
  note: "",
};

/** The typed values, each cut just past its limit so that an over-long one is still seen as such. */
export function readValues(get: (field: Field) => string | null): CheckoutValues {
  const entries = FIELDS.map(
    (field) => [field, (get(field) ?? "").trim().slice(0, LIMITS[field] + 1)] as const,
  );
  return { ...NO_VALUES, ...Object.fromEntries(entries) };
}

/** What can be told without asking the backend, which checks everything again. */
export function checkValues(values: CheckoutValues): Problem[] {
  const problems: Problem[] = [];
  const report = (field: Field, code: ErrorCode) => problems.push({ field, code });
  if (!values.name) report("name", "nameMissing");
  if (values.name.length > LIMITS.name) report("name", "nameLong");
  if (!nationalPhone(values.phone)) report("phone", "phone");
  if (!values.city) report("city", "cityMissing");
  if (!values.address) report("address", "addressMissing");
  if (values.address.length > LIMITS.address) report("address", "addressLong");
  if (values.note.length > LIMITS.note) report("note", "noteLong");
  return problems;
}
