import type { OrderState } from "@souk/contracts";

/** The French word of each order state, as `statut_livraison` shows it. */
export const STATUS_WORDS: Readonly<Record<OrderState, string>> = {
  pending: "En attente de confirmation",
  confirmed: "Confirmée",
  awaiting_pickup: "En attente de ramassage",
  shipped: "Expédiée",
  out_for_delivery: "En cours de livraison",
  delivered: "Livrée",
  refused: "Refusée",
  returning: "En retour",
  returned: "Retournée",
  lost: "Perdue",
  canceled: "Annulée",
};
