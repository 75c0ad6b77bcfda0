/** Days of Africa/Casablanca, `YYYY-MM-DD`, both inclusive. */
export interface Period {
  from: string;
  to: string;
}

const DAY_MS = 86_400_000;

export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days a period has. */
export const daysOf = ({ from, to }: Period): number => (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;

/** The period of the same length that ends the day before. */
export const periodBefore = (period: Period): Period => ({
  from: plusDays(period.from, -daysOf(period)),
  to: plusDays(period.from, -1),
});

/** Every day of a period, the first one first. */
export const everyDay = (period: Period): string[] =>
  Array.from({ length: daysOf(period) }, (_, index) => plusDays(period.from, index));
