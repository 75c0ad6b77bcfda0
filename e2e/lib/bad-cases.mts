// The bad orders of issue 2, must hold 7: what is wrong, and how the shop must answer.
import { orderBody } from "./people.mts";
import type { Locale, OrderBody } from "./shop.mts";

interface Given {
  locale: Locale;
  phone: string;
  variant: string;
  /** A variant of which three pieces are left. */
  scarce: string;
}

export interface BadCase {
  name: string;
  code: string;
  /** Path of the field at fault; none where the whole body is. */
  field?: string;
  /** 400 unless said. */
  status?: number;
  body: (given: Given) => unknown;
}

type Change = (body: OrderBody, given: Given) => unknown;

/** A good order that `change` makes bad. */
const bad = (
  name: string,
  code: string,
  field: string | undefined,
  change: Change,
  status?: number,
): BadCase => ({
  name,
  code,
  field,
  status,
  body: (given) => change(orderBody(given.variant, given.phone, { locale: given.locale }), given),
});

const customer = (name: string, code: string, field: string, change: Record<string, unknown>): BadCase =>
  bad(name, code, `customer.${field}`, (body) => ({ ...body, customer: { ...body.customer, ...change } }));

const address = (name: string, code: string, field: string, change: Record<string, unknown>): BadCase =>
  bad(name, code, `address.${field}`, (body) => ({ ...body, address: { ...body.address, ...change } }));

const items = (
  name: string,
  code: string,
  field: string,
  lines: (given: Given) => unknown,
  status?: number,
) => bad(name, code, field, (body, given) => ({ ...body, items: lines(given) }), status);

const quantity = (name: string, value: unknown): BadCase =>
  items(`quantity: ${name}`, "quantity_invalid", "items.0.quantity", ({ variant }) => [
    { variant_id: variant, quantity: value },
  ]);

export const badCases: readonly BadCase[] = [
  customer("no phone", "phone_required", "phone", { phone: undefined }),
  customer("an empty phone", "phone_required", "phone", { phone: "" }),
  customer("a phone that is too short", "phone_invalid", "phone", { phone: "061200" }),
  customer("a phone that is too long", "phone_invalid", "phone", { phone: "0612000000123" }),
  customer("a phone of another country", "phone_invalid", "phone", { phone: "+33612000001" }),
  customer("a phone with letters", "phone_invalid", "phone", { phone: "06ABCDEFGH" }),
  customer("a phone that starts with 09", "phone_invalid", "phone", { phone: "0912000001" }),
  customer("a phone that is a number", "phone_invalid", "phone", { phone: 612000001 }),
  customer("no name", "name_required", "name", { name: undefined }),
  customer("a blank name", "name_required", "name", { name: " \t\n " }),
  customer("a name of marks only", "name_required", "name", { name: "\u200f\u200e\u202e" }),
  customer("a name of 301 characters", "name_too_long", "name", { name: "ا".repeat(301) }),
  customer("a name that is a list", "name_required", "name", { name: ["سلمى"] }),
  customer("a malformed e-mail", "email_invalid", "email", { email: "salma@" }),
  address("no city", "city_required", "city", { city: undefined }),
  address("an unknown city", "city_unknown", "city", { city: "Atlantis-sur-Mer" }),
  address("a city that is an object", "city_required", "city", { city: { name: "Fès" } }),
  address("an over-long city", "city_unknown", "city", { city: "م".repeat(121) }),
  address("an empty address", "address_required", "line1", { line1: "  " }),
  address("an address of 501 characters", "address_too_long", "line1", { line1: "ز".repeat(501) }),
  address("an over-long note", "note_too_long", "note", { note: "ن".repeat(501) }),
  address("an over-long district", "district_too_long", "district", { district: "ح".repeat(121) }),
  bad("an unknown carrier", "carrier_unknown", "carrier", (body) => ({ ...body, carrier: "pigeon" })),
  items("an unknown variant", "variant_unknown", "items.0.variant_id", () => [
    { variant_id: "variant_01NOSUCHTHING", quantity: 1 },
  ]),
  items("a variant that is a number", "variant_unknown", "items.0.variant_id", () => [
    { variant_id: 7, quantity: 1 },
  ]),
  quantity("0", 0),
  quantity("negative", -1),
  quantity("fractional", 1.5),
  quantity("over the cap", 21),
  quantity("beyond all numbers", 1e308),
  quantity("a text", "2"),
  quantity("missing", undefined),
  items(
    "twice the same variant, together over the cap",
    "quantity_invalid",
    "items.1.quantity",
    ({ variant }) => [
      { variant_id: variant, quantity: 15 },
      { variant_id: variant, quantity: 15 },
    ],
  ),
  items(
    "more than there is",
    "out_of_stock",
    "items.0.quantity",
    ({ scarce }) => [{ variant_id: scarce, quantity: 4 }],
    409,
  ),
  items("an empty list", "items_required", "items", () => []),
  items("no list", "items_required", "items", () => "everything"),
  items("an over-long list", "items_too_many", "items", ({ variant }) =>
    Array.from({ length: 51 }, () => ({ variant_id: variant, quantity: 1 })),
  ),
  bad(
    "a body over the limit",
    "body_too_large",
    undefined,
    (body) => ({ ...body, x: "x".repeat(70_000) }),
    413,
  ),
];
