import { statusTable } from "@souk/carrier-kit";

/** `status`: where the parcel is. Codes and labels as integrations report them; the live list may spell them otherwise. */
export const statuses = statusTable([
  { code: "PENDING", label: "En attente", means: "created" },
  { code: "TO_PREPARE", label: "À préparer", means: "created" },
  { code: "NEW_DESTINATION", label: "À changer", means: null, note: "the address must be corrected" },
  { code: "TO_PICKUP", label: "Ramassage en cours", means: "awaiting_pickup" },
  { code: "PICKEDUP", label: "Ramassé", means: "picked_up" },
  { code: "WAREHOUSE", label: "Entrepôt", means: "in_transit" },
  { code: "TRANSIT", label: "En transit", means: "in_transit" },
  {
    code: "DISTRIBUTED",
    label: "Distribué",
    means: "in_transit",
    note: "to a hub or a courier; not delivered",
  },
  { code: "DELIVERING", label: "En cours de livraison", means: "out_for_delivery" },
  { code: "UNREACHABLE", label: "Injoignable", means: "failed_attempt" },
  { code: "POSTPONED", label: "Reporté", means: "failed_attempt" },
  { code: "SCHEDULED", label: "Programmé", means: "failed_attempt", note: "rescheduled; one source" },
  { code: "DELIVERED", label: "Livré", means: "delivered" },
  { code: "CANCELED", label: "Annulé", means: "cancelled" },
  { code: "REJECTED", label: "Refusé", means: "refused" },
]);

/** `status_return`: the way back. It says something only together with `status`. */
export const returnStatuses = statusTable([
  { code: "RETOUR_PENDING", means: "returning" },
  { code: "TORETURN", means: "returning" },
  { code: "RETURN_WAREHOUSE", means: "returning" },
  { code: "RETURN_TOCHECK", means: "returning" },
  { code: "RETURN_STOCK", means: "returned" },
  { code: "RETURN_SELLER", means: "returned" },
]);
