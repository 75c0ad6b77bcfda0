/** Hours within which a parcel arrives; both ends are the same where the carrier names one. */
export interface DelayHours {
  min: number;
  max: number;
}

/** Reads a carrier's delay such as `24h`, `24h-48h` or `24 à 48 heures`; null when it is not told in hours. */
export function readDelay(delay: string): DelayHours | null {
  const [, from, to] = /^\D*?(\d{1,3})(?:\D+(\d{1,3}))?\s*h/i.exec(delay.trim()) ?? [];
  if (!from || /[jd]/i.test(delay)) return null;
  return { min: Number(from), max: Number(to ?? from) };
}
