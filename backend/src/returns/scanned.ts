const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;
/** What a scanner types on a French keyboard when it means the digits 1 to 9 and 0. */
const AZERTY = "&é\"'(-è_çà";
const PLAIN = "1234567890";
const LONGEST = 100;

/**
 * What a barcode may have meant, the likeliest first: as it came, in capitals, and with the digits that a scanner set to an English
 * keyboard loses on a French or Arabic one.
 */
export function codesIn(text: string): string[] {
  const came = text.replace(/[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069]+/g, "").slice(0, LONGEST);
  const latin = came.replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
  const digits = [...latin].map((char) => PLAIN[AZERTY.indexOf(char)] ?? char).join("");
  const all = [latin, latin.toUpperCase(), digits, digits.toUpperCase()];
  return [...new Set(all)].filter(Boolean);
}
