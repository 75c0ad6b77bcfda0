import type { JsonObject } from "../../lib/read";
import type { City, Parcel } from "./types";

/** Why CATHEDIS refuses a parcel: a business rule (HTTP 200, `status` 0), or a call that breaks on its platform. */
export type Refusal = { kind: "rule" | "platform"; message: string };

interface Rule {
  required: boolean;
  form: RegExp;
  message: string;
}

const rule = (required: boolean, form: RegExp, message: string): Rule => ({ required, form, message });
const TEXT = /^[^\r\n]*\S[^\r\n]*$/;
const FLAG = /^[01]$/;
const MONEY = /^\d{1,7}(\.\d{1,2})?$/;

/** The fields of a parcel as CATHEDIS's page states them. Every value is a text. */
export const DELIVERY_RULES: Readonly<Record<string, Rule>> = {
  recipient: rule(true, TEXT, "Destinataire invalide"),
  city: rule(true, /\S/, "Ville invalide"),
  sector: rule(true, /\S/, "Secteur invalide"),
  phone: rule(true, /^0[5-8]\d{8}$/, "Numéro de téléphone invalide"),
  amount: rule(true, MONEY, "Montant invalide"),
  address: rule(true, TEXT, "Adresse invalide"),
  nomOrder: rule(true, TEXT, "Numéro de commande invalide"),
  subject: rule(true, TEXT, "Contenu invalide"),
  comment: rule(false, TEXT, "Commentaire invalide"),
  rangeWeight: rule(
    true,
    /^(Entre 1\.2 Kg et 5 Kg|Entre 6Kg et 10Kg|Entre 11Kg et 29Kg|Plus de 30Kg|Moins de 5Kg|ONE_FIVE|SIX_TEN|ELEVEN_TWENTY_NINE|MORE_30)$/,
    "Tranche de poids inconnue",
  ),
  weight: rule(false, MONEY, "Poids invalide"),
  width: rule(false, MONEY, "Largeur invalide"),
  length: rule(false, MONEY, "Longueur invalide"),
  height: rule(false, MONEY, "Hauteur invalide"),
  paymentType: rule(true, /^(ESPECES|Virement)$/, "Type de paiement inconnu"),
  deliveryType: rule(true, /^(Livraison CRBT|Echange)$/, "Type de livraison inconnu"),
  packageCount: rule(true, /^[1-9]\d{0,2}$/, "Nombre de colis invalide"),
  allowOpening: rule(false, FLAG, "Valeur invalide pour allowOpening"),
  caution: rule(false, FLAG, "Valeur invalide pour caution"),
  fragile: rule(false, FLAG, "Valeur invalide pour fragile"),
  declaredValue: rule(false, MONEY, "Valeur déclarée invalide"),
};

/** What breaks the call when it stands in the city. */
const BREAKS = /["\\\r\n]|\d{6}/;
const FALLBACK_SECTORS = ["Autre", "Centre Ville"];

const refused = (message: string): Refusal => ({ kind: "rule", message });

function checkFields(body: JsonObject): Refusal | null {
  for (const [field, { required, form, message }] of Object.entries(DELIVERY_RULES)) {
    const value = body[field];
    if (value === undefined || value === null || value === "") {
      if (required) return refused(`Champ obligatoire: ${field}`);
    } else if (typeof value !== "string")
      return { kind: "platform", message: `Cannot cast ${field} to String` };
    else if (!form.test(value)) return refused(message);
  }
  return null;
}

function checkPlace(body: JsonObject, cities: readonly City[]): Refusal | null {
  const city = cities.find(({ name }) => name === body.city);
  if (!city) return refused(`Ville introuvable: ${body.city}`);
  const sectors = [...city.sectors.map(({ name }) => name), ...FALLBACK_SECTORS, city.name];
  return sectors.some((name) => name === body.sector) ? null : refused(`Secteur introuvable: ${body.sector}`);
}

/** Why CATHEDIS refuses this parcel, or null when it takes it. */
export function checkDelivery(
  body: JsonObject,
  { cities, parcels }: { cities: readonly City[]; parcels: readonly Parcel[] },
): Refusal | null {
  if (typeof body.city === "string" && BREAKS.test(body.city))
    return { kind: "platform", message: "Unexpected character in query" };
  const repeated = parcels.some(({ nomOrder }) => nomOrder === body.nomOrder);
  return (
    checkFields(body) ??
    checkPlace(body, cities) ??
    (repeated ? refused(`Numéro de commande déjà utilisé: ${body.nomOrder}`) : null)
  );
}
