import type { StaffMessage } from "../modules/errors/service";

export type ListProblem =
  | { kind: "unavailable"; detail: string }
  | { kind: "empty" }
  | { kind: "shrunk"; before: number; now: number };

const WORDS: Record<ListProblem["kind"] | "gone", StaffMessage> = {
  unavailable: {
    ar: "تعذر تحميل لائحة مدن {carrier} ({detail})؛ اللائحة السابقة باقية",
    fr: "La liste des villes de {carrier} n’a pas pu être chargée ({detail}) ; l’ancienne reste",
    en: "The list of cities of {carrier} could not be loaded ({detail}); the one before stays",
  },
  empty: {
    ar: "لائحة مدن {carrier} وصلت فارغة ولم تعتمد؛ اللائحة السابقة باقية",
    fr: "La liste des villes de {carrier} est arrivée vide et n’a pas été reprise ; l’ancienne reste",
    en: "The list of cities of {carrier} came empty and was not taken over; the one before stays",
  },
  shrunk: {
    ar: "تقلصت لائحة مدن {carrier} من {before} إلى {now} ولم تعتمد. تحقق مع شركة التوصيل",
    fr: "La liste des villes de {carrier} est passée de {before} à {now} lieux et n’a pas été reprise. Vérifiez auprès du transporteur",
    en: "The list of cities of {carrier} fell from {before} to {now} places and was not taken over. Ask the carrier",
  },
  gone: {
    ar: "لم تعد {carrier} تذكر هذه الأماكن: {names}",
    fr: "{carrier} ne cite plus ces lieux : {names}",
    en: "{carrier} no longer lists these places: {names}",
  },
};

const MOST_NAMED = 8;

function fill(words: StaffMessage, values: Record<string, string | number>): StaffMessage {
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ""));
  return { ar: put(words.ar), fr: put(words.fr), en: put(words.en) };
}

/** Plain words for staff about a list that was not taken over. */
export function problemMessage(carrier: string, problem: ListProblem): StaffMessage {
  const { kind, ...values } = problem;
  return fill(WORDS[kind], { carrier: carrier.toUpperCase(), ...values });
}

/** Plain words for staff about places that a carrier no longer lists. */
export function goneMessage(carrier: string, names: readonly string[]): StaffMessage {
  const more = names.length > MOST_NAMED ? ` +${names.length - MOST_NAMED}` : "";
  const named = `${names.slice(0, MOST_NAMED).join(", ")}${more}`;
  return fill(WORDS.gone, { carrier: carrier.toUpperCase(), names: named });
}
