import type { Locale } from "@souk/contracts";

/** The same sentence in the shop's three languages. */
export type Message = Record<Locale, string>;

/** What can go wrong with the sheet, by what staff can do about it. */
export const SHEET_ERROR_KINDS = [
  "auth",
  "forbidden",
  "not_found",
  "headers",
  "quota",
  "unavailable",
  "timeout",
  "network",
  "invalid",
] as const;
export type SheetErrorKind = (typeof SHEET_ERROR_KINDS)[number];

/** Plain words for staff; `{account}` is the service account's address, which is no secret. */
const MESSAGES: Record<Exclude<SheetErrorKind, "headers">, Message> = {
  auth: {
    ar: "رفضت Google مفتاح حساب الخدمة. تحقق من المفتاح ومن ساعة الخادم.",
    fr: "Google a refusé la clé du compte de service. Vérifiez la clé et l'heure du serveur.",
    en: "Google refused the service account's key. Check the key and the server's clock.",
  },
  forbidden: {
    ar: "لا يملك حساب الخدمة {account} حق التعديل على الجدول. شارك الجدول معه بصفة محرر.",
    fr: "Le compte de service {account} n'a pas le droit de modifier la feuille. Partagez-la avec lui comme éditeur.",
    en: "The service account {account} may not edit the sheet. Share the sheet with it as an editor.",
  },
  not_found: {
    ar: "لم يُعثر على الجدول. تحقق من معرّفه في الإعدادات.",
    fr: "Feuille introuvable. Vérifiez son identifiant dans les réglages.",
    en: "The sheet was not found. Check its id in the settings.",
  },
  quota: {
    ar: "استُنفدت حصة Google لهذه الدقيقة. أعد المحاولة بعد قليل.",
    fr: "Le quota Google de cette minute est épuisé. Réessayez dans un instant.",
    en: "Google's quota for this minute is used up. Try again in a moment.",
  },
  unavailable: {
    ar: "خدمة Google Sheets لا تجيب كما ينبغي. أعد المحاولة لاحقا.",
    fr: "Google Sheets ne répond pas correctement. Réessayez plus tard.",
    en: "Google Sheets is not answering properly. Try again later.",
  },
  timeout: {
    ar: "لم تجب Google في الوقت المحدد. أعد المحاولة: لن يتكرر أي سطر.",
    fr: "Google n'a pas répondu à temps. Réessayez : aucune ligne ne sera doublée.",
    en: "Google did not answer in time. Try again: no row will be doubled.",
  },
  network: {
    ar: "تعذر الوصول إلى Google. تحقق من اتصال الخادم بالإنترنت.",
    fr: "Google est injoignable. Vérifiez la connexion du serveur à Internet.",
    en: "Google cannot be reached. Check the server's connection to the Internet.",
  },
  invalid: {
    ar: "رفضت Google البيانات المرسلة إلى الجدول.",
    fr: "Google a refusé les données envoyées à la feuille.",
    en: "Google refused the data sent to the sheet.",
  },
};

/** The staff message of a kind; `account` fills the address in where the message names it. */
export function messageFor(kind: Exclude<SheetErrorKind, "headers">, account = ""): Message {
  const fill = (text: string) => text.replace("{account}", account).replaceAll("  ", " ");
  const message = MESSAGES[kind];
  return { ar: fill(message.ar), fr: fill(message.fr), en: fill(message.en) };
}

/** The staff message of a sheet whose headers are not ours; says which are absent and which stand twice. */
export function headersMessage(
  tab: string,
  missing: readonly string[],
  duplicated: readonly string[],
): Message {
  const list = (names: readonly string[]) => names.join(", ");
  const parts = (absent: string, twice: string) =>
    [missing.length > 0 ? absent + list(missing) : "", duplicated.length > 0 ? twice + list(duplicated) : ""]
      .filter(Boolean)
      .join(" ; ");
  return {
    ar: `أعمدة الورقة «${tab}» ليست كما يجب. ${parts("ناقصة أو أعيدت تسميتها: ", "مكررة: ")}. لم يُكتب أي شيء.`,
    fr: `Les colonnes de la feuille « ${tab} » ne conviennent pas. ${parts("Absentes ou renommées : ", "En double : ")}. Rien n'a été écrit.`,
    en: `The columns of the tab "${tab}" are not as they must be. ${parts("Missing or renamed: ", "Twice: ")}. Nothing was written.`,
  };
}
