/** A Moroccan phone as people read it, `06 12 00 00 01`; null for what is none, such as a masked one. */
export function localPhone(phone: string): string | null {
  const [, national] = /^\+212(\d{9})$/.exec(phone) ?? [];
  return national ? (`0${national}`.match(/../g) ?? []).join(" ") : null;
}
