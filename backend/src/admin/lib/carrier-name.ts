/** A carrier's id (`ozonexpress`) as staff read it. */
export const carrierName = (id: string): string => id.toUpperCase();
