import { isObject, type JsonObject } from "../../lib/read";
import type { DigylogConfig, Parcel } from "./types";

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const oneOf =
  (...allowed: unknown[]) =>
  (value: unknown) =>
    allowed.includes(value);
const isAmount = (value: unknown) => typeof value === "number" && Number.isFinite(value) && value >= 0;
const isPhone = (value: unknown) => typeof value === "string" && /^0[5-8]\d{8}$/.test(value);
const isQuantity = (value: unknown) => Number.isInteger(value) && Number(value) > 0;
const areRefs = (value: unknown) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((ref) => isObject(ref) && isText(ref.designation) && isQuantity(ref.quantity));

type Rule = readonly [required: boolean, ok: (value: unknown) => boolean, message: string];

/** The fields around the parcels. */
const CALL_RULES: Readonly<Record<string, Rule>> = {
  mode: [true, oneOf(1, 2), "Le champ mode doit être 1 ou 2."],
  status: [true, oneOf(0, 1), "Le champ status doit être 0 ou 1."],
  checkDuplicate: [false, oneOf(0, 1), "Le champ checkDuplicate doit être 0 ou 1."],
  orders: [true, (value) => Array.isArray(value) && value.length > 0, "Le champ orders doit être une liste."],
};

/** The fields of one parcel, and the words a parcel is refused with. */
const ORDER_RULES: Readonly<Record<string, Rule>> = {
  num: [true, isText, "Référence manquante"],
  type: [true, oneOf(1, 2), "Type invalide"],
  name: [true, isText, "Nom invalide"],
  phone: [true, isPhone, "Téléphone invalide"],
  address: [true, isText, "Adresse invalide"],
  city: [true, isText, "Ville invalide"],
  price: [true, isAmount, "Prix invalide"],
  openproduct: [false, oneOf(0, 1), "openproduct invalide"],
  port: [false, oneOf(1, 2), "Port invalide"],
  note: [false, (value) => typeof value === "string", "Note invalide"],
  refs: [true, areRefs, "Articles invalides"],
};

/** Phones whose parcels are refused; invented. */
const BLACKLIST: readonly string[] = ["0612009999"];

function broken(rules: Readonly<Record<string, Rule>>, body: JsonObject): string[] {
  return Object.entries(rules).flatMap(([field, [required, ok, message]]) => {
    const absent = body[field] === undefined || body[field] === null;
    return (absent ? !required : ok(body[field])) ? [] : [message];
  });
}

/** Why a call is turned away whole, with HTTP 400; null when it is not. */
export function checkCall(body: JsonObject, { network }: DigylogConfig): string | null {
  const [message] = broken(CALL_RULES, body);
  if (message !== undefined) return message;
  if (body.mode === 2) return "Aucun centre de fulfilment (fc) n'est ouvert à ce compte.";
  return body.network === network ? null : "Le champ network est invalide.";
}

/** Why one parcel of a call is refused; empty when it is taken. */
export function checkOrder(
  order: unknown,
  call: JsonObject,
  { stores, cities }: DigylogConfig,
  parcels: readonly Parcel[],
): string[] {
  if (!isObject(order)) return ["Colis invalide"];
  const errors = broken(ORDER_RULES, order);
  if (!stores.some((store) => store === call.store)) errors.push("Store introuvable");
  // The name must be the listed one to the letter.
  if (isText(order.city) && !cities.some(({ name }) => name === order.city)) errors.push("Ville invalide");
  if (order.type === 2 && !parcels.some(({ tracking }) => tracking === order.originTraking))
    errors.push("originTraking introuvable");
  if (BLACKLIST.includes(String(order.phone)))
    errors.push("Le numéro du destinataire est sur la liste noire");
  if (call.checkDuplicate === 1 && parcels.some(({ num }) => num === order.num))
    errors.push("Commande existe déjà");
  return errors;
}
