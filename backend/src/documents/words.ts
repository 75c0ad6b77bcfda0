import type { Locale } from "@souk/contracts";

const ar = {
  colon: ":",
  cash: "المبلغ عند التسليم",
  prepaid: "مؤدى مسبقا",
  currency: "د.م.",
  opens: "يمكن فتح الطرد قبل الدفع",
  closed: "لا يفتح الطرد قبل الدفع",
  contents: "المحتوى",
  note: "ملاحظة",
  reference: "المرجع",
  bordereau: "ورقة تسليم الطرود",
  parcels: "عدد الطرود",
  total: "مجموع المبالغ",
  tracking: "رقم التتبع",
  recipient: "المستلم",
  phone: "الهاتف",
  city: "المدينة",
  amount: "المبلغ (د.م.)",
  page: "صفحة",
  shopSigns: "إمضاء المتجر",
  carrierSigns: "إمضاء شركة التوصيل",
  date: "التاريخ",
  carrierName: "شركة التوصيل",
};

export type PaperWords = Record<keyof typeof ar, string>;

const fr: PaperWords = {
  colon: "\u00a0:",
  cash: "À encaisser",
  prepaid: "Déjà payé",
  currency: "DH",
  opens: "Ouverture autorisée avant paiement",
  closed: "Ne pas ouvrir avant paiement",
  contents: "Contenu",
  note: "Note",
  reference: "Référence",
  bordereau: "Bordereau de remise",
  parcels: "Nombre de colis",
  total: "Total à encaisser",
  tracking: "Numéro de suivi",
  recipient: "Destinataire",
  phone: "Téléphone",
  city: "Ville",
  amount: "Montant (DH)",
  page: "Page",
  shopSigns: "Signature de la boutique",
  carrierSigns: "Signature du transporteur",
  date: "Date",
  carrierName: "Transporteur",
};

const en: PaperWords = {
  colon: ":",
  cash: "Cash to collect",
  prepaid: "Already paid",
  currency: "MAD",
  opens: "May be opened before paying",
  closed: "Not to be opened before paying",
  contents: "Contents",
  note: "Note",
  reference: "Reference",
  bordereau: "Delivery note",
  parcels: "Parcels",
  total: "Cash in total",
  tracking: "Tracking number",
  recipient: "Recipient",
  phone: "Phone",
  city: "City",
  amount: "Amount (MAD)",
  page: "Page",
  shopSigns: "For the shop",
  carrierSigns: "For the carrier",
  date: "Date",
  carrierName: "Carrier",
};

const WORDS: Record<Locale, PaperWords> = { ar, fr, en };

/** The words printed on labels and bordereaux. */
export const paperWords = (locale: Locale): PaperWords => WORDS[locale];

/** Dirhams in Latin digits, with centimes only where there are any: `1 249`, `249,50`. */
export function amountWords(amount: number): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  // The narrow blank that French groups with is not in every font.
  return new Intl.NumberFormat("fr-FR", format).format(amount).replace(/\s/g, "\u00a0");
}
