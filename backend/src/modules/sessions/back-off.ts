/** First waiting time after the free tries; it doubles with every further wrong password. */
const FIRST_SECONDS = 2;
const LONGEST_SECONDS = 15 * 60;

/** Seconds of waiting after so many failures, `free` of which cost nothing. */
export function waitAfter(failures: number, free: number): number {
  if (failures < free) return 0;
  const doubled = FIRST_SECONDS * 2 ** Math.min(failures - free, 20);
  return Math.min(doubled, LONGEST_SECONDS);
}

/** Failures are forgotten after so many seconds without another one. */
export const FORGET_SECONDS = 24 * 3600;
