/** Arabic-Indic and Persian digits as Latin ones; everything else unchanged. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * A Moroccan number in its national form, `0612345678`, or null. Takes 06…, +212…, 00212…, 212…, blanks, dots, dashes,
 * brackets, invisible direction marks and Arabic-Indic digits.
 */
export function nationalPhone(text: string): string | null {
  const bare = latinDigits(text).replace(/[\s.\-_()/\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
  const national = bare.replace(/^(?:\+212|00212|212)0?/, "0");
  return /^0[5-8]\d{8}$/.test(national) ? national : null;
}
