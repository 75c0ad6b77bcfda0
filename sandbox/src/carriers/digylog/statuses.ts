import type { StatusWord } from "../fake";

type Row = readonly [id: number, label: string, next?: readonly number[]];

const RETURN_WAY = [10, 30];
const ROWS: readonly Row[] = [
  [0, "Non envoyée", [15, 13]],
  [15, "Récupérée", [1, 14, 3]],
  [1, "En cours de réception au hub de livraison", [2]],
  [2, "Reçu", [14, 3, 7]],
  [14, "En cours de dispatch", [3]],
  [16, "En cours de réception au network", [17]],
  [17, "Au hub network", [31]],
  [19, "En cours d'expédition", [1]],
  [31, "En cours d'expédition au network", [16]],
  [50, "Réception network", [53]],
  [53, "Transfert hub livraison", [54]],
  [54, "Réception hub", [3]],
  [39, "Expédition depuis FC", [1]],
  [42, "Réception au FC"],
  [49, "Préparation en FC", [39, 52]],
  [3, "En cours de livraison", [6, 45, 4, 5, 9, 7]],
  [4, "Injoignable", [3, 6, 5, 7]],
  [43, "Injoignable *", [4]],
  [5, "Reportée", [3, 6, 18, 7]],
  [44, "Reportée *", [5]],
  [18, "Programmée", [3, 7]],
  [72, "Rappel en cours *", [3]],
  [64, "Numéro incorrect", [3, 7]],
  [65, "Numéro incorrect *", [64]],
  [70, "Ville incorrecte", [3, 7]],
  [71, "Ville incorrecte *", [70]],
  [66, "Client suspect", [3, 7]],
  [67, "Client suspect *", [66]],
  [74, "Client incorrect", [3, 7]],
  [75, "Client incorrect *", [74]],
  [55, "Adresse inconnue", [3, 7]],
  [6, "Livrée"],
  [45, "Livrée *", [6]],
  [73, "Confirmé par livreur *", [6]],
  [9, "Refusée", RETURN_WAY],
  [47, "Refusée *", [9]],
  [7, "Annulée", RETURN_WAY],
  [46, "Annulée *", [7]],
  [13, "Supprimée"],
  [52, "Annulée par FC"],
  [10, "En cours de réception au hub de retour", [11]],
  [11, "Au hub de retour", [40, 8]],
  [30, "Expédition au hub de retour", [10]],
  [32, "Transfert au hub de retour", [11]],
  [40, "Préparation de retour", [8]],
  [41, "Retour au FC", [42]],
  [8, "Retournée"],
  [38, "Blocage d'envoi", [3]],
  [48, "Remboursement annulé"],
  [51, "Non reçu", [2]],
];

/** A parcel that is recorded only. */
export const NOT_SENT = { id: 0, label: "Non envoyée" };

/** `[{ "id", "label" }]`, as `GET /statuses` gives it. */
export const STATUSES = ROWS.map(([id, label]) => ({ id, label }));

/** The same for the control API, ids as text. */
export const STATUS_WORDS: readonly StatusWord[] = STATUSES.map(({ id, label }) => ({
  code: String(id),
  label,
}));

/** The row of a word given as id or label in any case; undefined for a word of no table. */
export function findStatus(word: string): { id: number; label: string } | undefined {
  const wanted = word.trim().toLowerCase();
  return STATUSES.find(({ id, label }) => String(id) === wanted || label.toLowerCase() === wanted);
}

/** Words that plausibly follow a status. */
export function nextWords(id: number | null): StatusWord[] {
  const next = ROWS.find(([row]) => row === id)?.[2] ?? [];
  return STATUS_WORDS.filter(({ code }) => next.includes(Number(code)));
}
