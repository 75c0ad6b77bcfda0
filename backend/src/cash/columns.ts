/** What a settlement file can say of a parcel. */
export const FIELDS = ["tracking", "reference", "amount", "fee", "net"] as const;
export type Field = (typeof FIELDS)[number];
/** The column of each field, counted from 0; null where the file has none. */
export type Mapping = Record<Field, number | null>;

/** How carriers, their exports and the shop's own Excel name the columns, in the order of their weight. */
const NAMES: Record<Field, readonly string[]> = {
  tracking: [
    "code suivi",
    "code de suivi",
    "numero de suivi",
    "n suivi",
    "suivi",
    "tracking",
    "tracking number",
    "tracking code",
    "tracking id",
    "code envoi",
    "code d envoi",
    "code colis",
    "n colis",
    "numero colis",
    "bordereau colis",
    "barcode",
    "code barre",
    "code a barres",
    "awb",
    "parcel",
    "parcel code",
    "shipment",
    "رقم التتبع",
    "كود التتبع",
    "رمز التتبع",
    "رقم الطرد",
    "رقم الشحنة",
    "كود الطرد",
  ],
  reference: [
    "reference",
    "ref",
    "reference commande",
    "ref commande",
    "n commande",
    "numero commande",
    "commande",
    "num commande",
    "order",
    "order id",
    "order number",
    "order reference",
    "رقم الطلب",
    "الطلب",
    "المرجع",
    "رقم الطلبية",
  ],
  amount: [
    "crbt",
    "montant crbt",
    "montant",
    "montant colis",
    "montant encaisse",
    "montant collecte",
    "montant livre",
    "prix",
    "cod",
    "cod amount",
    "amount",
    "amount collected",
    "collected",
    "collected amount",
    "cash",
    "price",
    "المبلغ",
    "المبلغ المحصل",
    "مبلغ التحصيل",
    "الثمن",
    "المحصل",
  ],
  fee: [
    "frais",
    "frais de livraison",
    "frais livraison",
    "frais colis",
    "tarif",
    "tarif livraison",
    "cout livraison",
    "commission",
    "fee",
    "fees",
    "delivery fee",
    "shipping fee",
    "charges",
    "رسوم التوصيل",
    "مصاريف التوصيل",
    "تكلفة التوصيل",
    "الرسوم",
    "المصاريف",
  ],
  net: [
    "net",
    "net a payer",
    "montant net",
    "net a verser",
    "total net",
    "montant a verser",
    "net verse",
    "montant verse",
    "reverse",
    "net amount",
    "payout",
    "net payable",
    "paid",
    "total",
    "الصافي",
    "المبلغ الصافي",
    "صافي المبلغ",
    "المبلغ المستحق",
  ],
};

/** A column's name without accents, case, currency, punctuation and Arabic vowel marks. */
export function plainName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036F\u064B-\u0652\u0640]/g, "")
    .toLowerCase()
    .replace(/[أإآ]/g, "ا")
    .replace(/\b(?:mad|dhs?|ttc|ht)\b/g, " ")
    .replace(/د\s?\.?\s?م\b|درهم/gu, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const PLAIN = Object.fromEntries(FIELDS.map((field) => [field, NAMES[field].map(plainName)])) as Record<
  Field,
  string[]
>;

/** How well a column's name says a field: the lower, the better; null not at all. */
function rank(field: Field, name: string): number | null {
  const exact = PLAIN[field].indexOf(name);
  if (exact !== -1) return exact;
  const within = PLAIN[field].findIndex((one) => one.length > 3 && ` ${name} `.includes(` ${one} `));
  return within === -1 ? null : 100 + within;
}

/**
 * Which column says what, by the header's names; `known` are the names that staff confirmed for this carrier before, and win.
 * Each column is used once.
 */
export function guessMapping(header: readonly string[], known: Partial<Record<Field, string>> = {}): Mapping {
  const names = header.map(plainName);
  const mapping: Mapping = { tracking: null, reference: null, amount: null, fee: null, net: null };
  for (const field of FIELDS) {
    const at = known[field] === undefined ? -1 : names.indexOf(plainName(known[field]));
    if (at !== -1) mapping[field] = at;
  }
  const claims = FIELDS.flatMap((field) =>
    names.flatMap((name, column) => {
      const weight = name ? rank(field, name) : null;
      return weight === null ? [] : [{ field, column, weight }];
    }),
  ).sort((one, other) => one.weight - other.weight || one.column - other.column);
  for (const { field, column } of claims) {
    if (mapping[field] === null && !Object.values(mapping).includes(column)) mapping[field] = column;
  }
  return mapping;
}

/** A mapping tells enough: which parcel, and how much. */
export const isUsable = ({ tracking, reference, amount, net }: Mapping): boolean =>
  (tracking !== null || reference !== null) && (amount !== null || net !== null);

/** The header's row: the first of the first rows that names a parcel and an amount, else the first with two cells. */
export function findHeader(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, 30);
  const named = first.findIndex((row) => isUsable(guessMapping(row)));
  if (named !== -1) return named;
  return Math.max(
    0,
    first.findIndex((row) => row.filter((cell) => cell.trim()).length > 1),
  );
}

/** The names of the mapped columns, to know them again in the carrier's next file. */
export function namesOf(header: readonly string[], mapping: Mapping): Partial<Record<Field, string>> {
  const entries = FIELDS.flatMap((field) => {
    const name = mapping[field] === null ? undefined : header[mapping[field]]?.trim();
    return name ? [[field, name] as const] : [];
  });
  return Object.fromEntries(entries);
}
