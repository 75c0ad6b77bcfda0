import type { Locale, OrderState } from "@souk/contracts";
import type { OpsOrderView } from "../../admin-ops/order-view";
import { formatMoney } from "./reader";

type Facts = Pick<OpsOrderView["order"], "locale" | "customer_name" | "number" | "state" | "total">;

/** How a message begins; `{x}` is filled in. */
const BEGINNING: Record<Locale, string> = {
  ar: "السلام عليكم {name}، بخصوص طلبك رقم {number} (المجموع: {total}).",
  fr: "Bonjour {name}, au sujet de votre commande n° {number} (total : {total}).",
  en: "Hello {name}, about your order {number} (total: {total}).",
};

/** What there is to say in each state, to the customer. */
const NEWS: Record<OrderState, Record<Locale, string>> = {
  pending: {
    ar: "هل تؤكد الطلب حتى نرسله إليك؟",
    fr: "Pouvez-vous la confirmer pour que nous l’expédiions ?",
    en: "Could you confirm it, so that we can send it?",
  },
  confirmed: {
    ar: "تم تأكيد الطلب ونحن نحضره للإرسال.",
    fr: "Elle est confirmée et nous la préparons.",
    en: "It is confirmed and we are preparing it.",
  },
  awaiting_pickup: {
    ar: "الطلب جاهز وستأخذه شركة التوصيل قريبا.",
    fr: "Elle est prête ; le transporteur passe bientôt la prendre.",
    en: "It is ready, and the carrier will pick it up soon.",
  },
  shipped: {
    ar: "الطلب في الطريق إليك.",
    fr: "Elle est en route vers vous.",
    en: "It is on its way to you.",
  },
  out_for_delivery: {
    ar: "عامل التوصيل في طريقه إليك، المرجو إبقاء الهاتف قريبا منك.",
    fr: "Le livreur est en route : gardez votre téléphone à portée de main.",
    en: "The courier is on the way: please keep your phone at hand.",
  },
  delivered: {
    ar: "تم تسليم الطلب، ونتمنى أن ينال إعجابك.",
    fr: "Elle vous a été livrée ; nous espérons qu’elle vous plaît.",
    en: "It has been delivered; we hope you like it.",
  },
  refused: {
    ar: "لم يتم تسليم الطلب. هل تريد أن نرسله إليك مرة أخرى؟",
    fr: "Elle n’a pas pu vous être remise. Souhaitez-vous qu’elle vous soit présentée à nouveau ?",
    en: "It could not be handed over. Would you like it to be brought to you again?",
  },
  returning: {
    ar: "الطلب في طريق عودته إلينا. هل تريد أن نرسله إليك مرة أخرى؟",
    fr: "Elle revient chez nous. Souhaitez-vous la recevoir quand même ?",
    en: "It is on its way back to us. Would you still like to receive it?",
  },
  returned: {
    ar: "عاد الطلب إلينا. هل تريد أن نرسله إليك مرة أخرى؟",
    fr: "Elle est revenue chez nous. Souhaitez-vous la recevoir quand même ?",
    en: "It has come back to us. Would you still like to receive it?",
  },
  lost: {
    ar: "نعتذر، فقد الطرد عند شركة التوصيل. سنجد معك حلا.",
    fr: "Le transporteur a perdu le colis, veuillez nous en excuser. Trouvons ensemble une solution.",
    en: "The carrier has lost the parcel, and we are sorry. Let us find a solution together.",
  },
  canceled: {
    ar: "تم إلغاء الطلب. أخبرنا إن كنت ما زلت تريده.",
    fr: "Elle est annulée. Dites-nous si vous la souhaitez encore.",
    en: "It is cancelled. Tell us if you would still like it.",
  },
};

/** What staff write to a customer about an order, in the language in which it was placed. */
export function customerMessage({ locale, customer_name, number, state, total }: Facts): string {
  const values: Record<string, string> = {
    name: customer_name,
    number,
    total: formatMoney(locale, total),
  };
  const beginning = BEGINNING[locale].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
  return `${beginning}\n${NEWS[state][locale]}`;
}

/** Opens WhatsApp with the message written; null where the phone is none, such as a masked one. */
export function whatsAppLink(order: Facts & { phone: string }): string | null {
  const [, digits] = /^\+(212\d{9})$/.exec(order.phone) ?? [];
  return digits ? `https://wa.me/${digits}?text=${encodeURIComponent(customerMessage(order))}` : null;
}
