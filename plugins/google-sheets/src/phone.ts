/**
 * The Moroccan local form (`0612000001`) of a phone in E.164 or local form; null when it is neither.
 * Separators are ignored; the backend has already normalised what shoppers typed.
 */
export function localPhone(phone: string): string | null {
  const digits = phone.replace(/[\s.()-]/g, "");
  const match = /^(?:\+212|00212|0)([5-8]\d{8})$/.exec(digits);
  return match?.[1] ? `0${match[1]}` : null;
}
