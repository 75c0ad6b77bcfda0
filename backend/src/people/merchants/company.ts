/** What a merchant tells of their company; all of it normalised. */
export interface Company {
  name: string;
  /** Identifiant commun de l'entreprise: 15 digits. */
  ice: string;
  /** Number in the trade register. */
  rc: string;
  /** The court that keeps the register, such as Casablanca. */
  rc_court: string;
  /** The manager's national identity card: one or two letters, then digits. */
  cin: string;
}

export type CompanyField = keyof Company;
/** Either every field, or the names of those that are missing or wrong. */
export type ReadCompany = { company: Company } | { wrong: CompanyField[] };

const MAX_NAME = 120;
const MAX_COURT = 60;

/** Arabic and Persian digits as Latin ones. */
const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** A number as people write it, without its blanks, dots, dashes and marks of direction. */
const compact = (value: unknown): string =>
  typeof value === "string"
    ? latinDigits(value.normalize("NFKC")).replace(/[\s.\-\u200e\u200f\u061c]/g, "")
    : "";

const words = (value: unknown, max: number): string => {
  const text = typeof value === "string" ? value.normalize("NFC").replace(/\s+/g, " ").trim() : "";
  return text.length >= 2 && text.length <= max ? text : "";
};

/** 15 digits that are not all the same. Empty when it is none. */
export function readIce(value: unknown): string {
  const ice = compact(value);
  return /^\d{15}$/.test(ice) && !/^(\d)\1+$/.test(ice) ? ice : "";
}

/** 1 to 8 digits, not beginning with 0; "RC" in front is left out. Empty when it is none. */
export function readRc(value: unknown): string {
  const rc = compact(value).replace(/^rc[:n°]*/i, "");
  return /^[1-9]\d{0,7}$/.test(rc) ? rc : "";
}

/** One or two letters and 3 to 7 digits, in capitals. Empty when it is none. */
export function readCin(value: unknown): string {
  const cin = compact(value).toUpperCase();
  return /^[A-Z]{1,2}\d{3,7}$/.test(cin) ? cin : "";
}

export function readCompany(input: unknown): ReadCompany {
  const given = (typeof input === "object" && input !== null ? input : {}) as Record<string, unknown>;
  const company: Company = {
    name: words(given.name, MAX_NAME),
    ice: readIce(given.ice),
    rc: readRc(given.rc),
    rc_court: words(given.rc_court, MAX_COURT),
    cin: readCin(given.cin),
  };
  const wrong = (Object.keys(company) as CompanyField[]).filter((field) => !company[field]);
  return wrong.length ? { wrong } : { company };
}
