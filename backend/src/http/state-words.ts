import type { Locale, OrderState } from "@souk/contracts";

/** The states as people read them. */
const WORDS: Record<OrderState, Record<Locale, string>> = {
  pending: { ar: "قيد التأكيد", fr: "En attente de confirmation", en: "Awaiting confirmation" },
  confirmed: { ar: "تم التأكيد", fr: "Confirmée", en: "Confirmed" },
  awaiting_pickup: { ar: "جاهز للشحن", fr: "En attente de ramassage", en: "Awaiting pickup" },
  shipped: { ar: "في الطريق", fr: "Expédiée", en: "On its way" },
  out_for_delivery: { ar: "خرج للتوصيل", fr: "En cours de livraison", en: "Out for delivery" },
  delivered: { ar: "تم التسليم", fr: "Livrée", en: "Delivered" },
  refused: { ar: "مرفوض عند الاستلام", fr: "Refusée", en: "Refused" },
  returning: { ar: "في طريق الإرجاع", fr: "En retour", en: "On its way back" },
  returned: { ar: "تم الإرجاع", fr: "Retournée", en: "Returned" },
  lost: { ar: "مفقود", fr: "Perdue", en: "Lost" },
  canceled: { ar: "ملغى", fr: "Annulée", en: "Cancelled" },
};

export const stateWord = (state: OrderState, locale: Locale): string => WORDS[state][locale];
