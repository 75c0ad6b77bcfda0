import { latinDigits } from "./names";

const NATIONAL = /^0[5-8]\d{8}$/;
// Direction marks, zero-width characters and every kind of blank or separator people put into a phone number.
const SEPARATORS = /[\s\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff.,\-\u2010-\u2015/()_]/g;

/**
 * The national form (`0612000001`: ten digits, 05 to 08) of a Moroccan number in any usual writing, or `null`.
 * Understands +212, 00212, 212, a bracketed trunk zero, a missing first zero, blanks, dots and Arabic-Indic digits.
 */
export function toLocalPhone(input: string): string | null {
  const compact = latinDigits(input).replace(SEPARATORS, "");
  const match = /^(?:\+212|00212|212)?0?([5-8]\d{8})$/.exec(compact);
  return match ? `0${match[1]}` : null;
}

/** The E.164 form (`+212612000001`), or `null` for what is not a Moroccan number. */
export function toE164(input: string): string | null {
  const local = toLocalPhone(input);
  return local ? `+212${local.slice(1)}` : null;
}

/** Whether the text is a Moroccan number (05 to 08) in any usual writing. */
export function isMoroccanPhone(input: string): boolean {
  const local = toLocalPhone(input);
  return local !== null && NATIONAL.test(local);
}
