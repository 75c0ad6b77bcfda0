import { statuses } from "./statuses";

test.each([
  ["En Attente Ramassage", "awaiting_pickup"],
  ["Collecté", "picked_up"],
  ["Hub CATHEDIS", "in_transit"],
  ["Expédié vers hub destination", "in_transit"],
  ["Déposé au hub destinataire", "in_transit"],
  ["Confirmé", "in_transit"],
  ["Confirmée Sous RDV", "in_transit"],
  ["Mise En Distribution", "out_for_delivery"],
  ["Livré", "delivered"],
  ["Livré confirmé", "delivered"],
  ["Client Injoignable", "failed_attempt"],
  ["Injoignable", "failed_attempt"],
  ["Récupération injoignable", "failed_attempt"],
  ["Client En Voyage", "failed_attempt"],
  ["Au Téléphone", "failed_attempt"],
  ["CRC", null],
  ["Annulé Sur Place", "refused"],
  ["Annulé Sur Place (client absent)", "refused"],
  ["ANNULE  SUR PLACE : prix", "refused"],
  ["Annulé", "cancelled"],
  ["Annulé Au Téléphone", "cancelled"],
  ["Annulé par le client", "cancelled"],
  ["Annulé par destinataire", "cancelled"],
  ["Aucune commande passée", "cancelled"],
  ["Commande En Double", "cancelled"],
  ["Destination Erronée", "cancelled"],
  ["Numéro Erroné", "cancelled"],
  ["Colis Endommagé", "lost"],
  ["Demande retour client", "returning"],
  ["Récupéré", "returned"],
  ["Annulé demain", null],
  ["Livré - reporté", null],
  ["Non livré", null],
  ["Annulé Sur Placement", null],
])("%s is %s", (word, expected) => {
  expect(statuses.read(word).status).toBe(expected);
});

test("a known word that changes nothing is told from an unknown one", () => {
  expect(statuses.read("crc").known).toBe(true);
  expect(statuses.read("En Orbite").known).toBe(false);
});
