import { statuses } from "./statuses";

/** The page's table, written down a second time. */
test.each([
  ["NEW_PARCEL", "Nouveau Colis", "created"],
  ["WAITING_PICKUP", "Attente De Ramassage", "awaiting_pickup"],
  ["PRE_PICKED_UP", "Pré ramassé", "awaiting_pickup"],
  ["PICKED_UP", "Ramassé", "picked_up"],
  ["SENT", "Expédié", "in_transit"],
  ["RECEIVED", "Reçu", "in_transit"],
  ["SENT_TO_AGENCY", "Envoyé à l'agence", "in_transit"],
  ["RECEIVED_IN_AGENCY", "Reçu En Agence De Livraison", "in_transit"],
  ["DISTRIBUTION", "Mise en distribution", "out_for_delivery"],
  ["IN_PROGRESS", "En cours", "in_transit"],
  ["DELIVERED", "Livré", "delivered"],
  ["POSTPONED", "Reporté", "failed_attempt"],
  ["RPO", "Reporté aujourd’hui", "failed_attempt"],
  ["PROGRAMED", "Programmé", "failed_attempt"],
  ["NOANSWER", "Pas de réponse + SMS", "failed_attempt"],
  ["NOANSWER_DAY_2", "Pas de réponse J+2", "failed_attempt"],
  ["NOANSWER_DAY_3", "Pas de réponse J+3", "failed_attempt"],
  ["DEPLA", "DEPLA_DAY_2", "failed_attempt"],
  ["DEPLA_DAY_3", "depla day 3", "failed_attempt"],
  ["OUT_OF_AREA", "Hors-zone", "failed_attempt"],
  ["NCVRT", "Zone Non-couverte", "failed_attempt"],
  ["SCTR", "Hors Secteur", "failed_attempt"],
  ["EN", "Erreur Numero", "failed_attempt"],
  ["SANS_ADRE", "Sans adresse", "failed_attempt"],
  ["INT", "Client intéressé", null],
  ["DELAYED", "Retardé", "in_transit"],
  ["VLMN", "vlmn", null],
  ["REFUSE", "Refusé", "refused"],
  ["DECLINED", "declined", "refused"],
  ["CANCELED", "Annulé", "cancelled"],
  ["RETURNED", "Retourné", "returned"],
  ["DAMAGED", "Endommagé", "lost"],
  ["BAM_SEIZED", "Saisi par Barid Al-Maghrib", null],
  ["REMBOURSED", "Remboursé", null],
] as const)("%s, %s: %s", (code, label, means) => {
  for (const word of [code, label, ` ${label.toUpperCase()} `, label.replace(/ /g, "  ")]) {
    expect(statuses.read(word)).toEqual({ known: true, status: means });
  }
});

test.each(["Livré partiellement", "Non Payé", "Facturé", "PAID", "", "Livre!"])("%j is no status", (word) => {
  expect(statuses.read(word)).toEqual({ known: false, status: null });
});
