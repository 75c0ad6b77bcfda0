import type { Localised } from "@souk/carrier-kit";
import type { StaffMessage } from "../errors/service";

/** Plain words about an integration; `{name}` is filled in. */
const WORDS = {
  ok: {
    ar: "أجابت {name} وقبلت المفاتيح",
    fr: "{name} a répondu et accepte les clés",
    en: "{name} answered and accepts the keys",
  },
  unauthorized: {
    ar: "لا تقبل {name} هذه المفاتيح. تحقق منها في حسابك، أضف نسخة جديدة ثم اختبرها",
    fr: "{name} n’accepte pas ces clés. Vérifiez-les dans votre compte, ajoutez une nouvelle version et testez-la",
    en: "{name} does not accept these keys. Check them in your account, add a new version and test it",
  },
  unavailable: {
    ar: "لا تجيب {name} الآن كما ينبغي. أعد المحاولة بعد قليل؛ إن استمر ذلك فتحقق من عنوان الخدمة",
    fr: "{name} ne répond pas correctement. Réessayez dans un instant ; si cela dure, vérifiez l’adresse du service",
    en: "{name} is not answering properly. Try again in a moment; if it goes on, check the service address",
  },
  refused: {
    ar: "رفضت {name} الطلب",
    fr: "{name} a refusé la demande",
    en: "{name} refused the request",
  },
  incomplete: {
    ar: "إعدادات {name} غير مكتملة. أكملها في صفحة الربط الخاصة بها",
    fr: "Les réglages de {name} sont incomplets. Complétez-les sur sa page dans Intégrations",
    en: "The settings of {name} are incomplete. Complete them on its page under Integrations",
  },
  unreadable: {
    ar: "لا يمكن فك تشفير إعدادات {name}: المفتاح الرئيسي الذي حفظت به غير موجود في SOUK_MASTER_KEYS. أعده، أو أضف نسخة جديدة",
    fr: "Les réglages de {name} ne peuvent pas être déchiffrés : leur clé maîtresse manque dans SOUK_MASTER_KEYS. Remettez-la, ou ajoutez une nouvelle version",
    en: "The settings of {name} cannot be decrypted: their master key is missing from SOUK_MASTER_KEYS. Put it back, or add a new version",
  },
  off: {
    ar: "{name} موقوفة. فعّلها في صفحة الربط",
    fr: "{name} est désactivé. Activez-le sur sa page dans Intégrations",
    en: "{name} is switched off. Switch it on under Integrations",
  },
} satisfies Record<string, StaffMessage>;

export type IntegrationWord = keyof typeof WORDS;

/** The words, and what the service itself said (already redacted) where that says more than they do. */
export function wordsFor(word: IntegrationWord, name: Localised, detail?: string): StaffMessage {
  const fill = (locale: keyof StaffMessage) => {
    const text = WORDS[word][locale].replace("{name}", name[locale]);
    return detail && word !== "unauthorized" ? `${text} (${detail})` : text;
  };
  return { ar: fill("ar"), fr: fill("fr"), en: fill("en") };
}
