import type { JsonObject } from "../../lib/read";
import type { Districts } from "./districts";
import { BEFORE_PICKUP } from "./statuses";
import type { DeliveryInput, Parcel } from "./types";

/** What SENDIT says no with. 250 to 252 are its own HTTP codes for products. */
export interface Refusal {
  http: number;
  message: string;
  errors?: Record<string, string[]>;
}

interface Rule {
  required: boolean;
  ok(value: unknown): boolean;
  message: string;
}

export const CASH_CEILING = 3000;
const LOCAL_PHONE = /^0[5-8]\d{8}$/;

const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
const isId = (value: unknown) => typeof value === "number" && Number.isInteger(value) && value > 0;
const isFlag = (value: unknown) => value === 0 || value === 1;

const text = (required: boolean, field: string): Rule => ({
  required,
  ok: isText,
  message: `Le champ ${field} doit être une chaîne de caractères.`,
});
const id = (required: boolean, field: string): Rule => ({
  required,
  ok: isId,
  message: `Le champ ${field} doit être un entier.`,
});
const flag = (field: string): Rule => ({
  required: false,
  ok: isFlag,
  message: `Le champ ${field} doit être 0 ou 1.`,
});
const phone: Rule = {
  required: true,
  ok: (value) => typeof value === "string" && LOCAL_PHONE.test(value),
  message: "Le champ phone doit contenir 10 chiffres et commencer par 0.",
};

/** The fields of a parcel as SENDIT's page states them: type, and whether they must be there. */
export const DELIVERY_RULES: Readonly<Record<keyof DeliveryInput, Rule>> = {
  pickup_district_id: id(true, "pickup_district_id"),
  district_id: id(true, "district_id"),
  name: text(true, "name"),
  amount: {
    required: true,
    ok: (value) => typeof value === "number" && Number.isFinite(value) && value >= 0,
    message: "Le champ amount doit être un nombre positif ou nul.",
  },
  address: text(true, "address"),
  phone,
  comment: text(false, "comment"),
  reference: text(false, "reference"),
  allow_open: flag("allow_open"),
  allow_try: flag("allow_try"),
  products_from_stock: flag("products_from_stock"),
  products: text(false, "products"),
  packaging_id: id(false, "packaging_id"),
  option_exchange: flag("option_exchange"),
  delivery_exchange_id: text(false, "delivery_exchange_id"),
};

/** The fields of a pickup or return request. */
export const COLLECTION_RULES: Readonly<Record<string, Rule>> = {
  district_id: id(true, "district_id"),
  name: text(true, "name"),
  phone,
  address: text(true, "address"),
  note: text(false, "note"),
  deliveries: text(true, "deliveries"),
};

export const RETURN_TYPE: Rule = {
  required: true,
  ok: (value) => value === "HOME" || value === "WAREHOUSE",
  message: "Le champ type doit être HOME ou WAREHOUSE.",
};

/** A 422 naming every field that breaks its rule, or null. An empty text counts as absent, as Laravel has it. */
export function checkFields(rules: Readonly<Record<string, Rule>>, body: JsonObject): Refusal | null {
  const errors: Record<string, string[]> = {};
  for (const [field, rule] of Object.entries(rules)) {
    const value = body[field];
    const absent = value === undefined || value === null || value === "";
    if (absent && rule.required) errors[field] = [`Le champ ${field} est obligatoire.`];
    else if (!absent && !rule.ok(value)) errors[field] = [rule.message];
  }
  return invalid(errors);
}

/** The 422 for these errors; null when there are none. */
export function invalid(errors: Record<string, string[]>): Refusal | null {
  const first = Object.values(errors)[0]?.[0];
  return first === undefined ? null : { http: 422, message: first, errors };
}

const refusal = (http: number, message: string): Refusal => ({ http, message });

export interface RuleContext {
  districts: Districts;
  stock: Readonly<Record<string, number>>;
  parcels: readonly Parcel[];
}

/** Why SENDIT refuses this parcel, or null when it takes it. */
export function checkDelivery(body: JsonObject, context: RuleContext): Refusal | null {
  return (
    checkFields(DELIVERY_RULES, body) ??
    checkDistricts(body, context.districts) ??
    checkExchange(body, context.parcels) ??
    checkProducts(body, context.stock) ??
    checkService(body, context.districts)
  );
}

function checkDistricts(body: JsonObject, districts: Districts): Refusal | null {
  const errors: Record<string, string[]> = {};
  const pickup = districts.get(body.pickup_district_id);
  if (!pickup || !districts.isPickup(pickup))
    errors.pickup_district_id = ["Le champ pickup_district_id sélectionné est invalide."];
  if (!districts.get(body.district_id))
    errors.district_id = ["Le champ district_id sélectionné est invalide."];
  return invalid(errors);
}

function checkExchange(body: JsonObject, parcels: readonly Parcel[]): Refusal | null {
  if (body.option_exchange !== 1) return null;
  const earlier = body.delivery_exchange_id;
  const message =
    earlier === undefined || earlier === null || earlier === ""
      ? "Le champ delivery_exchange_id est obligatoire pour un échange."
      : "Le champ delivery_exchange_id sélectionné est invalide.";
  return parcels.some(({ code }) => code === earlier) ? null : invalid({ delivery_exchange_id: [message] });
}

const STOCK_LINE = /^[^;:|]+:[1-9]\d*$/;

/** `CODE:QTY;CODE2:QTY` as pairs; null when it is badly formed. */
export function parseStockProducts(products: string): [code: string, quantity: number][] | null {
  const lines = products.split(";").map((line) => line.trim());
  if (!lines.every((line) => STOCK_LINE.test(line))) return null;
  return lines.map((line): [string, number] => {
    const [code = "", quantity = "0"] = line.split(":");
    return [code.trim(), Number(quantity)];
  });
}

function checkProducts(body: JsonObject, stock: Readonly<Record<string, number>>): Refusal | null {
  const products = typeof body.products === "string" ? body.products : "";
  const badlyFormed = refusal(250, "Le champ produits est mal formé.");
  if (body.products_from_stock !== 1) return /[;:|]/.test(products) ? badlyFormed : null;
  const lines = parseStockProducts(products);
  if (!lines) return badlyFormed;
  if (lines.some(([code]) => !Object.hasOwn(stock, code)))
    return refusal(251, "Les produits n'existent pas.");
  const short = lines.some(([code, quantity]) => quantity > (stock[code] ?? 0));
  return short ? refusal(252, "Stock insuffisant.") : null;
}

/** Refusals that come with HTTP 200: `success` decides. */
function checkService(body: JsonObject, districts: Districts): Refusal | null {
  if (districts.get(body.district_id)?.active !== 1)
    return refusal(200, "Ce quartier n'est pas desservi actuellement.");
  if (typeof body.amount === "number" && body.amount > CASH_CEILING)
    return refusal(200, `Le montant dépasse le plafond de ${CASH_CEILING} MAD.`);
  return null;
}

/** Changes and cancels are for parcels that were not picked up. */
export function checkBeforePickup(parcel: Parcel): Refusal | null {
  return BEFORE_PICKUP.has(parcel.status) ? null : refusal(403, "Ce colis ne peut plus être modifié.");
}
