import type { Locale } from "@souk/contracts";
import type { StaffMessage } from "../modules/errors/service";
import type { Chosen } from "./choose";

/** Why something could not be printed, or asked for. */
export type ProblemCode = keyof typeof WORDS;

export interface Problem {
  /** The id that was asked for. */
  id: string;
  /** The parcel's reference, where there is a parcel. */
  reference: string | null;
  carrier: string | null;
  code: ProblemCode;
  /** In the reader's language. */
  message: string;
}

const WORDS = {
  parcel_unknown: {
    ar: "لا يوجد طرد بهذا المعرف",
    fr: "Aucun colis ne porte cet identifiant",
    en: "There is no parcel with this id",
  },
  parcel_not_created: {
    ar: "لم يتم إنشاء الطرد لدى شركة التوصيل بعد. أرسل الطرد أولا ثم أعد المحاولة",
    fr: "Le colis n’existe pas encore chez le transporteur. Envoyez-le d’abord, puis réessayez",
    en: "The carrier does not have this parcel yet. Send it first, then try again",
  },
  carrier_off: {
    ar: "شركة {carrier} غير مفعلة أو إعداداتها ناقصة. أكملها في إعدادات الربط",
    fr: "{carrier} n’est pas actif, ou ses réglages sont incomplets. Complétez-les dans les réglages",
    en: "{carrier} is not active, or its settings are incomplete. Complete them in the settings",
  },
  refused: {
    ar: "رفضت {carrier}: {detail}",
    fr: "{carrier} a refusé : {detail}",
    en: "{carrier} refused: {detail}",
  },
  unauthorized: {
    ar: "لا تقبل {carrier} مفاتيح الحساب. تحقق منها في الإعدادات",
    fr: "{carrier} n’accepte pas les clés du compte. Vérifiez-les dans les réglages",
    en: "{carrier} does not accept the account's keys. Check them in the settings",
  },
  unavailable: {
    ar: "{carrier} غير متاحة الآن ({detail}). أعد المحاولة بعد قليل",
    fr: "{carrier} est indisponible ({detail}). Réessayez dans un instant",
    en: "{carrier} is not available ({detail}). Try again in a moment",
  },
  not_a_pdf: {
    ar: "ما أرسلته {carrier} ليس ملف PDF سليما. أعد المحاولة، أو اطبع ملصق المتجر",
    fr: "Le document de {carrier} n’est pas un PDF lisible. Réessayez, ou imprimez l’étiquette de la boutique",
    en: "{carrier}'s document is not a readable PDF. Try again, or print the shop's own label",
  },
  too_large: {
    ar: "ملف {carrier} كبير جدا. اطبع عددا أقل من الطرود",
    fr: "Le document de {carrier} est trop volumineux. Imprimez moins de colis à la fois",
    en: "{carrier}'s document is too large. Print fewer parcels at once",
  },
  no_barcode: {
    ar: "رقم التتبع لا يصلح لرمز شريطي",
    fr: "Le numéro de suivi ne tient pas dans un code-barres",
    en: "The tracking number does not fit a bar code",
  },
  busy: {
    ar: "طلب مماثل لهذا الطرد جار الآن لدى {carrier}",
    fr: "Une même demande est en cours chez {carrier} pour ce colis",
    en: "The same request is under way at {carrier} for this parcel",
  },
  asked_before: {
    ar: "سبق طلب ذلك من {carrier} لهذا الطرد",
    fr: "Cela a déjà été demandé à {carrier} pour ce colis",
    en: "{carrier} was already asked for this parcel",
  },
  uncertain: {
    ar: "لم تصل إجابة {carrier}، وقد يكون الطلب نفذ. تحقق معها، ثم أعد الطلب إن لم ينفذ",
    fr: "{carrier} n’a pas répondu ; la demande a peut-être abouti. Vérifiez auprès d’eux, puis redemandez si besoin",
    en: "{carrier} did not answer, and may have done it. Check with them, and ask again if they have not",
  },
  no_pickup_call: {
    ar: "لا تقبل {carrier} طلبات الاستلام من هنا. اطلبها من موقعها",
    fr: "{carrier} ne prend pas de demande de ramassage d’ici. Faites-la sur leur site",
    en: "{carrier} takes no pickup requests from here. Ask on their own site",
  },
  left_already: {
    ar: "هذا الطرد غادر المتجر من قبل",
    fr: "Ce colis a déjà quitté la boutique",
    en: "This parcel has left the shop already",
  },
} satisfies Record<string, StaffMessage>;

/** A problem in plain words; the carrier's own words are already redacted by the kit. */
export function problemOf(
  chosen: Pick<Chosen, "id" | "reference" | "carrier"> | { id: string },
  code: ProblemCode,
  locale: Locale,
  detail?: string,
): Problem {
  const { reference = null, carrier = null } = "carrier" in chosen ? chosen : {};
  const message = WORDS[code][locale]
    .replaceAll("{carrier}", carrier?.toUpperCase() ?? "")
    .replaceAll("{detail}", detail ?? "-");
  return { id: chosen.id, reference, carrier, code, message };
}
