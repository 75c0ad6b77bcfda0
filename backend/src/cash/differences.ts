import type { Locale } from "@souk/contracts";
import { CSV_BOM, csvLine } from "../http/csv";
import { PROBLEM_WORDS } from "./messages";
import type { LineView, SettlementView } from "./view";

const HEADERS: Record<Locale, readonly string[]> = {
  ar: [
    "السطر",
    "رقم التتبع",
    "رقم الطلب",
    "المبلغ المنتظر",
    "المبلغ في الملف",
    "الرسوم المنتظرة",
    "الرسوم في الملف",
    "الصافي المنتظر",
    "الصافي المتوصل به",
    "الفرق",
    "الملاحظة",
    "مسجل",
  ],
  fr: [
    "Ligne",
    "Suivi",
    "Commande",
    "Montant attendu",
    "Montant du fichier",
    "Frais attendus",
    "Frais du fichier",
    "Net attendu",
    "Net reçu",
    "Écart",
    "Remarque",
    "Enregistré",
  ],
  en: [
    "Line",
    "Tracking",
    "Order",
    "Expected amount",
    "Amount in the file",
    "Expected fee",
    "Fee in the file",
    "Expected net",
    "Received net",
    "Difference",
    "Remark",
    "Recorded",
  ],
};
const YES: Record<Locale, string> = { ar: "نعم", fr: "oui", en: "yes" };

/** The lines of a settlement that have a problem, as CSV for Excel and for the carrier; all of them with `all`. */
export function differencesCsv({ lines }: SettlementView, locale: Locale, all: boolean): string {
  const chosen = lines.filter(({ problems }) => all || problems.length > 0);
  return CSV_BOM + csvLine(HEADERS[locale]) + chosen.map((line) => csvLine(cells(line, locale))).join("");
}

const cells = (line: LineView, locale: Locale): unknown[] => [
  line.line,
  line.tracking,
  line.number ?? line.reference,
  line.cod_amount,
  line.amount,
  line.expected_fee,
  line.fee,
  line.expected,
  line.received,
  line.difference,
  line.problems.map((problem) => PROBLEM_WORDS[problem][locale]).join(", "),
  line.applied ? YES[locale] : "",
];
