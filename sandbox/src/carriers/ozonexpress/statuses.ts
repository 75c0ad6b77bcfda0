import type { StatusWord } from "../fake";

/** Code -> label and likely next codes. Where no dictionary has a label, tracking shows the code. */
const STATUSES: Record<string, { label: string; next: readonly string[] }> = {
  NEW_PARCEL: { label: "Nouveau Colis", next: ["WAITING_PICKUP", "PICKED_UP", "CANCELED"] },
  WAITING_PICKUP: { label: "Attente De Ramassage", next: ["PRE_PICKED_UP", "PICKED_UP", "CANCELED"] },
  PRE_PICKED_UP: { label: "Pré ramassé", next: ["PICKED_UP", "CANCELED"] },
  PICKED_UP: { label: "Ramassé", next: ["SENT", "RECEIVED", "DISTRIBUTION"] },
  SENT: { label: "Expédié", next: ["RECEIVED", "DISTRIBUTION"] },
  RECEIVED: { label: "Reçu", next: ["SENT_TO_AGENCY", "DISTRIBUTION"] },
  SENT_TO_AGENCY: { label: "Envoyé à l'agence", next: ["RECEIVED_IN_AGENCY"] },
  RECEIVED_IN_AGENCY: { label: "Reçu En Agence De Livraison", next: ["DISTRIBUTION"] },
  DISTRIBUTION: { label: "Mise En Distribution", next: ["DELIVERED", "NOANSWER", "POSTPONED", "REFUSE"] },
  IN_PROGRESS: { label: "En cours", next: ["DISTRIBUTION", "DELIVERED"] },
  DELIVERED: { label: "Livré", next: [] },
  POSTPONED: { label: "Reporté", next: ["DISTRIBUTION", "DELIVERED", "CANCELED"] },
  RPO: { label: "Reporté aujourd'hui", next: ["DISTRIBUTION", "DELIVERED"] },
  PROGRAMED: { label: "Programmé", next: ["DISTRIBUTION", "DELIVERED"] },
  NOANSWER: { label: "Pas de réponse + SMS", next: ["NOANSWER_DAY_2", "DELIVERED", "CANCELED"] },
  NOANSWER_DAY_2: { label: "Pas de réponse J+2", next: ["NOANSWER_DAY_3", "DELIVERED"] },
  NOANSWER_DAY_3: { label: "Pas de réponse J+3", next: ["DELIVERED", "CANCELED"] },
  DEPLA: { label: "DEPLA", next: ["DEPLA_DAY_2", "DELIVERED"] },
  DEPLA_DAY_2: { label: "DEPLA_DAY_2", next: ["DEPLA_DAY_3", "DELIVERED"] },
  DEPLA_DAY_3: { label: "DEPLA_DAY_3", next: ["DELIVERED", "CANCELED"] },
  OUT_OF_AREA: { label: "Hors-zone", next: ["DISTRIBUTION", "CANCELED"] },
  NCVRT: { label: "Zone Non-couverte", next: ["DISTRIBUTION", "CANCELED"] },
  SCTR: { label: "Hors Secteur", next: ["DISTRIBUTION", "CANCELED"] },
  EN: { label: "Erreur Numero", next: ["DISTRIBUTION", "CANCELED"] },
  SANS_ADRE: { label: "Sans adresse", next: ["DISTRIBUTION", "CANCELED"] },
  INT: { label: "Client intéressé", next: ["DISTRIBUTION", "DELIVERED"] },
  DELAYED: { label: "Retardé", next: ["DISTRIBUTION"] },
  VLMN: { label: "VLMN", next: ["DISTRIBUTION"] },
  REFUSE: { label: "Refusé", next: ["RETURNED"] },
  DECLINED: { label: "DECLINED", next: ["RETURNED"] },
  CANCELED: { label: "Annulé", next: ["RETURNED"] },
  RETURNED: { label: "Retourné", next: ["REMBOURSED"] },
  DAMAGED: { label: "Endommagé", next: ["REMBOURSED"] },
  BAM_SEIZED: { label: "Saisi par Barid Al-Maghrib", next: [] },
  REMBOURSED: { label: "Remboursé", next: [] },
};

export const STATUS_WORDS: readonly StatusWord[] = Object.entries(STATUSES).map(([code, { label }]) => ({
  code,
  label,
}));

/** The code for a word given as code or label in any case; undefined for a word of no table. */
export function statusCode(word: string): string | undefined {
  const wanted = word.trim().toLowerCase();
  const found = STATUS_WORDS.find((one) =>
    [one.code, one.label].some((text) => text.toLowerCase() === wanted),
  );
  return found?.code;
}

export function statusLabel(code: string): string {
  return Object.hasOwn(STATUSES, code) ? (STATUSES[code]?.label ?? code) : code;
}

export function nextWords(code: string): StatusWord[] {
  const next = Object.hasOwn(STATUSES, code) ? (STATUSES[code]?.next ?? []) : [];
  return next.map((one) => ({ code: one, label: statusLabel(one) }));
}
