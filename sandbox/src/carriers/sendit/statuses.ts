import type { StatusWord } from "../fake";

const STATUSES: Record<string, { label: string; next: readonly string[] }> = {
  PENDING: { label: "En attente", next: ["TO_PICKUP", "PICKEDUP", "NEW_DESTINATION", "CANCELED"] },
  TO_PREPARE: { label: "À préparer", next: ["TO_PICKUP", "CANCELED"] },
  NEW_DESTINATION: { label: "À changer", next: ["TO_PICKUP", "CANCELED"] },
  TO_PICKUP: { label: "Ramassage en cours", next: ["PICKEDUP", "CANCELED"] },
  PICKEDUP: { label: "Ramassé", next: ["WAREHOUSE", "TRANSIT", "DELIVERING"] },
  WAREHOUSE: { label: "Entrepôt", next: ["TRANSIT", "DISTRIBUTED"] },
  TRANSIT: { label: "En transit", next: ["DISTRIBUTED", "DELIVERING"] },
  DISTRIBUTED: { label: "Distribué", next: ["DELIVERING"] },
  DELIVERING: { label: "En cours de livraison", next: ["DELIVERED", "UNREACHABLE", "POSTPONED", "REJECTED"] },
  UNREACHABLE: { label: "Injoignable", next: ["DELIVERING", "DELIVERED", "POSTPONED", "CANCELED"] },
  POSTPONED: { label: "Reporté", next: ["DELIVERING", "DELIVERED", "SCHEDULED", "CANCELED"] },
  SCHEDULED: { label: "Programmé", next: ["DELIVERING", "DELIVERED", "CANCELED"] },
  DELIVERED: { label: "Livré", next: [] },
  CANCELED: { label: "Annulé", next: ["RETOUR_PENDING"] },
  REJECTED: { label: "Refusé", next: ["RETOUR_PENDING"] },
};

const RETURN_STATUSES: Record<string, { label: string; next: readonly string[] }> = {
  RETOUR_PENDING: { label: "Retour en attente", next: ["TORETURN"] },
  TORETURN: { label: "À retourner", next: ["RETURN_WAREHOUSE"] },
  RETURN_WAREHOUSE: { label: "Retour à l'entrepôt", next: ["RETURN_TOCHECK", "RETURN_SELLER"] },
  RETURN_TOCHECK: { label: "Retour à vérifier", next: ["RETURN_STOCK", "RETURN_SELLER"] },
  RETURN_STOCK: { label: "Retour en stock", next: [] },
  RETURN_SELLER: { label: "Retour au vendeur", next: [] },
};

const ALL = { ...STATUSES, ...RETURN_STATUSES };

/** Code -> French label, as `/all-status-deliveries` gives it. */
export const STATUS_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(STATUSES).map(([code, { label }]) => [code, label]),
);

/** Both fields' words, `status` first. */
export const STATUS_WORDS: readonly StatusWord[] = Object.entries(ALL).map(([code, { label }]) => ({
  code,
  label,
}));

/** While a parcel stands here it has not been picked up: it may be changed or cancelled. */
export const BEFORE_PICKUP: ReadonlySet<string> = new Set([
  "PENDING",
  "TO_PREPARE",
  "TO_PICKUP",
  "NEW_DESTINATION",
]);

export function isReturnWord(code: string): boolean {
  return Object.hasOwn(RETURN_STATUSES, code);
}

/** The code for a word given as code or label in any case; undefined for a word of no table. */
export function statusCode(word: string): string | undefined {
  const wanted = word.trim().toLowerCase();
  return STATUS_WORDS.find(
    ({ code, label }) => code.toLowerCase() === wanted || label.toLowerCase() === wanted,
  )?.code;
}

export function statusLabel(code: string): string {
  return Object.hasOwn(ALL, code) ? (ALL[code]?.label ?? code) : code;
}

/** Words that plausibly follow; the way back counts once it has begun. */
export function nextWords(status: string, statusReturn: string | null): StatusWord[] {
  const from = statusReturn ?? status;
  const codes = Object.hasOwn(ALL, from) ? (ALL[from]?.next ?? []) : [];
  return codes.map((code) => ({ code, label: statusLabel(code) }));
}
