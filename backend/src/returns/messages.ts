import type { Locale } from "@souk/contracts";
import { type Localised, ShopError } from "../http/shop-error";

/** What the returns desk says. */
const MESSAGES = {
  unknown: {
    ar: "لا يوجد طرد أو طلب بهذا الرقم",
    fr: "Aucun colis ni aucune commande ne porte ce numéro",
    en: "No parcel and no order has this number",
  },
  before: {
    ar: "تم استلام هذا الطرد من قبل، لم يتغير شيء",
    fr: "Ce colis a déjà été repris, rien n’a changé",
    en: "This parcel was taken in before, nothing changed",
  },
  not_left: {
    ar: "هذا الطرد لم يغادر المتجر بعد. ألغ الطلب لتعود السلع إلى المخزون",
    fr: "Ce colis n’a pas quitté la boutique. Annulez la commande pour remettre les articles en stock",
    en: "This parcel has not left the shop. Cancel the order to put its items back in stock",
  },
  delivered: {
    ar: "هذا الطلب مسجل كمسلم. المرجو التحقق مع شركة التوصيل",
    fr: "Cette commande est enregistrée comme livrée. Veuillez vérifier avec le transporteur",
    en: "This order is on record as delivered. Please check with the carrier",
  },
  canceled: {
    ar: "هذا الطلب ملغى وعادت سلعه إلى المخزون",
    fr: "Cette commande est annulée, ses articles sont déjà en stock",
    en: "This order is cancelled, its items are back in stock already",
  },
  lost: {
    ar: "هذا الطلب مسجل كمفقود. تصحيحه من صلاحيات المدير العام",
    fr: "Cette commande est enregistrée comme perdue. Seul un super administrateur peut la corriger",
    en: "This order is on record as lost. Only a Super Admin can correct that",
  },
  lines_wrong: {
    ar: "المرجو التحقق من الكميات: لكل سلعة صالح وتالف لا يتجاوزان ما أرسل",
    fr: "Veuillez vérifier les quantités : pour chaque article, vendable et abîmé ne dépassent pas ce qui a été envoyé",
    en: "Please check the quantities: for each item, sellable and damaged must not exceed what was sent",
  },
} satisfies Record<string, Localised>;

export type ReturnMessage = keyof typeof MESSAGES;

export const returnMessage = (code: ReturnMessage, locale: Locale): string => MESSAGES[code][locale];

const STATUS: Partial<Record<ReturnMessage, number>> = { unknown: 404, lines_wrong: 400 };
const TYPE: Record<number, string> = { 400: "invalid_data", 404: "not_found", 409: "conflict" };

/** A refusal in the reader's language. */
export function returnRefused(code: ReturnMessage, locale: Locale): ShopError {
  const status = STATUS[code] ?? 409;
  const message = returnMessage(code, locale);
  const details = code === "lines_wrong" ? { details: [{ field: "lines", code, message }] } : {};
  return new ShopError(status, { type: TYPE[status] ?? "conflict", code, message, ...details });
}
