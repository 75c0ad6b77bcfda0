// Whether two sets of measurements could come from the same source: the rank-sum test of Mann and Whitney.

/**
 * The two-sided p-value of the Mann-Whitney U test, by its normal approximation with the correction for ties (good from
 * some 20 values a side on). A small p says that one side tends to be larger. Throws when a side is empty.
 */
export function mannWhitney(left: readonly number[], right: readonly number[]): number {
  if (!left.length || !right.length) throw new Error("both sides need values");
  const { rankSum, ties } = ranksOf(left, right);
  const [n, m] = [left.length, right.length];
  const total = n + m;
  const u = rankSum - (n * (n + 1)) / 2;
  const variance = ((n * m) / 12) * (total + 1 - ties / (total * (total - 1)));
  if (variance === 0) return 1;
  const distance = Math.max(0, Math.abs(u - (n * m) / 2) - 0.5);
  return Math.min(1, 2 * upperTail(distance / Math.sqrt(variance)));
}

/** The sum of the left side's ranks, equal values sharing theirs, and the sum of t³ - t over the ties. */
function ranksOf(left: readonly number[], right: readonly number[]): { rankSum: number; ties: number } {
  const all = [
    ...left.map((value) => ({ value, isLeft: true })),
    ...right.map((value) => ({ value, isLeft: false })),
  ].sort((a, b) => a.value - b.value);
  let rankSum = 0;
  let ties = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]?.value === all[start]?.value) end += 1;
    const size = end - start;
    const rank = (start + 1 + end) / 2;
    rankSum += rank * all.slice(start, end).filter(({ isLeft }) => isLeft).length;
    ties += size ** 3 - size;
    start = end;
  }
  return { rankSum, ties };
}

/** P(Z > z) of the standard normal distribution for z ≥ 0 (Abramowitz and Stegun 26.2.17, error below 7.5e-8). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const factors = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const sum = factors.reduce((total, factor, index) => total + factor * t ** (index + 1), 0);
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}
