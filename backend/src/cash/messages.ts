import type { Locale } from "@souk/contracts";
import { type Localised, ShopError } from "../http/shop-error";
import type { Problem } from "./match";

/** What the cash desk says; `{x}` is filled in. */
const MESSAGES = {
  file_empty: {
    ar: "الملف فارغ",
    fr: "Le fichier est vide",
    en: "The file is empty",
  },
  file_not_csv: {
    ar: "هذا الملف ليس جدول CSV. في Excel اختر «حفظ باسم» ثم CSV",
    fr: "Ce fichier n’est pas un tableau CSV. Dans Excel, choisissez « Enregistrer sous » puis CSV",
    en: "This file is not a CSV table. In Excel, choose “Save as”, then CSV",
  },
  file_unreadable: {
    ar: "تعذرت قراءة الملف، المرجو تصديره مرة أخرى",
    fr: "Le fichier est illisible, veuillez l’exporter à nouveau",
    en: "The file could not be read, please export it again",
  },
  file_too_many_lines: {
    ar: "الملف طويل جدا: 20000 سطر على الأكثر",
    fr: "Le fichier est trop long : 20 000 lignes au maximum",
    en: "The file is too long: at most 20,000 lines",
  },
  file_too_large: {
    ar: "الملف كبير جدا: 5 ميغابايت على الأكثر",
    fr: "Le fichier est trop volumineux : 5 Mo au maximum",
    en: "The file is too large: at most 5 MB",
  },
  carrier_unknown: {
    ar: "شركة التوصيل غير معروفة",
    fr: "Transporteur inconnu",
    en: "Unknown carrier",
  },
  columns_needed: {
    ar: "المرجو اختيار عمود رقم التتبع (أو رقم الطلب) وعمود المبلغ (أو الصافي)",
    fr: "Veuillez choisir la colonne du numéro de suivi (ou de commande) et celle du montant (ou du net)",
    en: "Please choose the column of the tracking (or order) number and that of the amount (or the net)",
  },
  settlement_discarded: {
    ar: "تم حذف هذا الكشف",
    fr: "Ce relevé a été supprimé",
    en: "This settlement was discarded",
  },
  settlement_confirmed: {
    ar: "تم تأكيد هذا الكشف من قبل ولا يمكن تغييره",
    fr: "Ce relevé est déjà confirmé et ne peut plus être modifié",
    en: "This settlement is confirmed and cannot be changed any more",
  },
  not_delivered: {
    ar: "يسجل المبلغ المحصل لطلب تم تسليمه مؤدى عند الاستلام فقط",
    fr: "Seule une commande livrée et payée à la livraison peut être marquée comme reversée",
    en: "Only a delivered cash-on-delivery order can be marked as remitted",
  },
  paid_before: {
    ar: "تم تسجيل تحصيل هذا الطلب من قبل",
    fr: "Cette commande est déjà marquée comme reversée",
    en: "This order is marked as remitted already",
  },
  order_unknown: {
    ar: "لا يوجد طرد لهذا الطلب",
    fr: "Cette commande n’a pas de colis",
    en: "There is no parcel of this order",
  },
} satisfies Record<string, Localised>;

export type CashMessage = keyof typeof MESSAGES;

export const cashMessage = (code: CashMessage, locale: Locale): string => MESSAGES[code][locale];

/** A refusal in the reader's language; `field` is what it is about. */
export function refusal(status: number, code: CashMessage, locale: Locale, field?: string): ShopError {
  const type = status === 409 ? "conflict" : status === 404 ? "not_found" : "invalid_data";
  const message = cashMessage(code, locale);
  const details = field ? { details: [{ field, code, message }] } : {};
  return new ShopError(status, { type, code, message, ...details });
}

/** What is wrong with a line, in the file that staff send back to the carrier. */
export const PROBLEM_WORDS: Record<Problem, Localised> = {
  missing: {
    ar: "غير موجود في الملف",
    fr: "Absent du fichier",
    en: "Missing from the file",
  },
  double: { ar: "سطر مكرر", fr: "Ligne en double", en: "Double line" },
  foreign: { ar: "ليس من طرودنا", fr: "Colis étranger", en: "Not our parcel" },
  not_delivered: { ar: "لم يسلم بعد", fr: "Pas encore livré", en: "Not delivered yet" },
  already_paid: { ar: "تم أداؤه من قبل", fr: "Déjà reversé", en: "Paid out already" },
  unreadable: { ar: "مبلغ غير مقروء", fr: "Montant illisible", en: "Unreadable amount" },
  wrong_amount: { ar: "المبلغ غير صحيح", fr: "Montant erroné", en: "Wrong amount" },
  wrong_fee: { ar: "الرسوم غير صحيحة", fr: "Frais erronés", en: "Wrong fee" },
};
