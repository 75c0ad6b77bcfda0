/** Hours within which a parcel arrives. */
export interface DelayHours {
  min: number;
  max: number;
}

/** Reads a carrier's delay such as `24-48h` or `24 à 48 heures`; null when it is not a span of hours. */
export function readDelay(delay: string): DelayHours | null {
  const [, min, max] = /^\D*(\d{1,3})\D+(\d{1,3})\s*(?:h|$)/i.exec(delay) ?? [];
  return min && max ? { min: Number(min), max: Number(max) } : null;
}
