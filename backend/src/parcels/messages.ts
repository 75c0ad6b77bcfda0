import type { CreateResult } from "@souk/carrier-kit";
import type { StaffMessage } from "../modules/errors/service";

type Kind = "refused" | "uncertain" | "unauthorized" | "unavailable" | "created";

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
  created: { ar: "تم إنشاء الطرد", fr: "Colis créé", en: "Parcel created" },
};

/** Plain words for staff about a call to a carrier; the carrier's own words are already redacted by the kit. */
export function messageOf(
  carrier: string,
  kind: Kind,
  result: Pick<CreateResult, "message" | "suggestions">,
): StaffMessage {
  const choices = result.suggestions?.length ? ` (${result.suggestions.join(", ")})` : "";
  const detail = `${result.message ?? "-"}${choices}`;
  const fill = (text: string) => text.replace("{carrier}", carrier.toUpperCase()).replace("{detail}", detail);
  const words = WORDS[kind];
  return { ar: fill(words.ar), fr: fill(words.fr), en: fill(words.en) };
}
