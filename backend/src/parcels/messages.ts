import type { CreateResult, RefusalReason } from "@souk/carrier-kit";
import type { Locale } from "@souk/contracts";
import type { StaffMessage } from "../modules/errors/service";

type Kind = "refused" | "uncertain" | "unauthorized" | "unavailable" | "created" | "carrier_unset";

const WORDS: Record<Kind, StaffMessage> = {
  refused: {
    ar: "رفضت {carrier} إنشاء الطرد: {detail}",
    fr: "{carrier} a refusé le colis : {detail}",
    en: "{carrier} refused the parcel: {detail}",
  },
  uncertain: {
    ar: "لم تصل إجابة {carrier}؛ نتحقق هل تم إنشاء الطرد قبل أي محاولة جديدة ({detail})",
    fr: "{carrier} n’a pas répondu ; nous vérifions si le colis existe avant tout nouvel essai ({detail})",
    en: "{carrier} did not answer; we check whether the parcel exists before trying again ({detail})",
  },
  unauthorized: {
    ar: "لا تقبل {carrier} مفاتيح الحساب. تحقق منها في الإعدادات",
    fr: "{carrier} n’accepte pas les clés du compte. Vérifiez-les dans les réglages",
    en: "{carrier} does not accept the account's keys. Check them in the settings",
  },
  unavailable: {
    ar: "{carrier} غير متاحة الآن ({detail})؛ ستعاد المحاولة تلقائيا",
    fr: "{carrier} est indisponible ({detail}) ; un nouvel essai est prévu",
    en: "{carrier} is not available ({detail}); it will be tried again",
  },
  carrier_unset: {
    ar: "لا توجد إعدادات صالحة لدى {carrier}. أكملها في صفحة الربط؛ ستعاد المحاولة تلقائيا",
    fr: "{carrier} n’a pas de réglages utilisables. Complétez-les dans Intégrations ; un nouvel essai est prévu",
    en: "{carrier} has no usable settings. Complete them under Integrations; it will be tried again",
  },
  created: { ar: "تم إنشاء الطرد", fr: "Colis créé", en: "Parcel created" },
};

/** Why the kit itself sent nothing, where the carrier has no words of its own. */
const REASONS: Record<Exclude<RefusalReason, "carrier_off" | "carrier_unset">, StaffMessage> = {
  request_invalid: {
    ar: "معلومات الطلب ناقصة أو غير صحيحة، صححها ثم أعد الإرسال",
    fr: "les informations de la commande sont incomplètes ou incorrectes, corrigez-les puis renvoyez",
    en: "the order's details are incomplete or wrong, correct them and send again",
  },
  phone_invalid: {
    ar: "هاتف الزبون ليس رقما مغربيا، صححه ثم أعد الإرسال",
    fr: "le téléphone du client n’est pas un numéro marocain, corrigez-le puis renvoyez",
    en: "the customer's phone is not a Moroccan number, correct it and send again",
  },
  city_unknown: {
    ar: "لا تعرف الشركة هذه المدينة، أرسل الطرد مع شركة أخرى",
    fr: "le transporteur ne connaît pas cette ville, envoyez le colis avec un autre",
    en: "the carrier does not know this city, send the parcel with another one",
  },
  city_ambiguous: {
    ar: "يجب اختيار الحي، أو إرسال الطرد مع شركة أخرى",
    fr: "il faut choisir le quartier, ou envoyer le colis avec un autre transporteur",
    en: "a district must be chosen, or the parcel sent with another carrier",
  },
  reference_repeated: {
    ar: "أرسل المرجع نفسه مرتين في نداء واحد، أعد الإرسال",
    fr: "la même référence a été envoyée deux fois dans un appel, renvoyez",
    en: "the same reference was sent twice in one call, send again",
  },
  exchange_not_offered: {
    ar: "لا توفر هذه الشركة الاستبدال عند الباب، أرسل الطرد مع شركة أخرى",
    fr: "ce transporteur ne fait pas d’échange à la porte, envoyez le colis avec un autre",
    en: "this carrier makes no exchanges at the door, send the parcel with another one",
  },
};

const NOT_ENABLED: StaffMessage = {
  ar: "لم يرسل الطرد: {carrier} غير مفعلة في المتجر. فعلها أو أرسل الطرد مع شركة أخرى",
  fr: "Colis non envoyé : {carrier} n’est pas activé dans la boutique. Activez-le ou choisissez un autre transporteur",
  en: "The parcel was not sent: {carrier} is not enabled in the shop. Enable it, or send with another carrier",
};

/** Plain words for staff about a call to a carrier; the carrier's own words are already redacted by the kit. */
export function messageOf(
  carrier: string,
  kind: Kind,
  result: Pick<CreateResult, "message" | "suggestions" | "reason">,
): StaffMessage {
  const { reason } = result;
  if (reason === "carrier_off") return notEnabledMessage(carrier);
  const word = reason === "carrier_unset" ? reason : kind;
  const said = reason && reason !== "carrier_unset" ? REASONS[reason] : undefined;
  const choices = result.suggestions?.length ? ` (${result.suggestions.join(", ")})` : "";
  const detail = (locale: Locale) => `${said?.[locale] ?? result.message ?? "-"}${choices}`;
  return inEach((locale) => fill(WORDS[word][locale], { carrier, detail: detail(locale) }));
}

export const notEnabledMessage = (carrier: string): StaffMessage =>
  inEach((locale) => fill(NOT_ENABLED[locale], { carrier, detail: "" }));

const inEach = (text: (locale: Locale) => string): StaffMessage => ({
  ar: text("ar"),
  fr: text("fr"),
  en: text("en"),
});

const fill = (text: string, { carrier, detail }: { carrier: string; detail: string }): string =>
  text.replace("{carrier}", carrier.toUpperCase()).replace("{detail}", () => detail);
