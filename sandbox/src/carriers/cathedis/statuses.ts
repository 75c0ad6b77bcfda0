import type { StatusWord } from "../fake";

const AT_WORK = ["Client Injoignable", "Client En Voyage", "Au Téléphone", "Annulé Sur Place", "Livré"];
const CLOSED = ["Demande retour client", "Récupération injoignable", "Récupéré"];

/** CATHEDIS's labels, each with those that plausibly follow. */
const STATUSES: Readonly<Record<string, readonly string[]>> = {
  "En Attente Ramassage": ["Collecté", "Annulé", "Commande En Double"],
  Collecté: ["Hub CATHEDIS", "Expédié vers hub destination", "Colis Endommagé"],
  "Hub CATHEDIS": ["Expédié vers hub destination", "Mise En Distribution"],
  "Expédié vers hub destination": ["Déposé au hub destinataire", "Mise En Distribution"],
  "Déposé au hub destinataire": ["Confirmé", "Confirmée Sous RDV", "Mise En Distribution", "CRC"],
  Confirmé: ["Mise En Distribution"],
  "Confirmée Sous RDV": ["Mise En Distribution"],
  "Mise En Distribution": AT_WORK,
  Livré: ["Livré confirmé"],
  "Livré confirmé": [],
  "Client Injoignable": ["Mise En Distribution", "Annulé Au Téléphone", "Livré"],
  Injoignable: ["Mise En Distribution", "Annulé Au Téléphone", "Livré"],
  "Récupération injoignable": ["Récupéré"],
  "Client En Voyage": ["Mise En Distribution", "Annulé"],
  "Au Téléphone": ["Confirmé", "Mise En Distribution", "Annulé Au Téléphone"],
  CRC: ["Mise En Distribution"],
  "Annulé Sur Place": CLOSED,
  Annulé: CLOSED,
  "Annulé Au Téléphone": CLOSED,
  "Annulé par le client": CLOSED,
  "Annulé par destinataire": CLOSED,
  "Aucune commande passée": CLOSED,
  "Commande En Double": CLOSED,
  "Destination Erronée": CLOSED,
  "Numéro Erroné": CLOSED,
  "Colis Endommagé": [],
  "Demande retour client": ["Récupéré"],
  Récupéré: [],
};

export const FIRST_STATUS = "En Attente Ramassage";
/** The one label behind which a reason may stand. */
const WITH_REASON = "Annulé Sur Place";

const asWord = (label: string): StatusWord => ({ code: label, label });
const plain = (word: string) =>
  word.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim().toLowerCase();

export const STATUS_WORDS: readonly StatusWord[] = Object.keys(STATUSES).map(asWord);

/** The table's own writing of a word, whatever its case and accents; undefined for a word of no table. */
export function statusLabel(word: string): string | undefined {
  const label = Object.keys(STATUSES).find((one) => plain(one) === plain(word));
  const reasoned = plain(word).startsWith(`${plain(WITH_REASON)} `);
  return label ?? (reasoned ? word.trim() : undefined);
}

export function nextWords(status: string): StatusWord[] {
  const known = Object.hasOwn(STATUSES, status) ? status : WITH_REASON;
  return (STATUSES[known] ?? []).map(asWord);
}
