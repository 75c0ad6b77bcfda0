/** An amount in dirhams without the noise of binary fractions: at most two decimals. */
export function centimes(amount: number): number {
  return Math.round((amount + Number.EPSILON) * 100) / 100;
}

/** Whole dirhams, half up, for carriers that take no centimes. */
export function wholeDirhams(amount: number): number {
  return Math.floor(centimes(amount) + 0.5);
}
