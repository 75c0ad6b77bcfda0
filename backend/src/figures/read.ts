import type { Sql } from "../db/transaction";
import { readOrderSettings } from "../modules/order-flow/settings";
import { countOrders, type Group } from "./count";
import { everyDay, type Period, periodBefore } from "./days";
import { countNow } from "./needs";
import { NOTHING, withRates } from "./rates";
import type { Figures, Totals } from "./types";

/** The cities that are shown. */
const MOST_CITIES = 10;

/** Every figure of the dashboard for the orders placed in `period`; `today` is the day in Morocco. Three statements. */
export async function readFigures(sql: Sql, period: Period, today: string): Promise<Figures> {
  const settings = await readOrderSettings(sql);
  const [groups, now] = await Promise.all([countOrders(sql, period), countNow(sql, settings, today)]);
  const [totals, previous] = [true, false].map((current) =>
    withRates(groups.find((one) => one.by === "all" && one.current === current)?.counts ?? NOTHING),
  ) as [Totals, Totals];
  const ofDay = new Map(groupsBy(groups, "day").map(({ key, counts }) => [key, counts]));
  return {
    period,
    before: periodBefore(period),
    totals,
    previous,
    days: everyDay(period).map((day) => ({ day, ...withRates(ofDay.get(day) ?? NOTHING) })),
    cities: groupsBy(groups, "city")
      .slice(0, MOST_CITIES)
      .map(({ key, counts }) => ({ city: key ?? "", ...withRates(counts) })),
    carriers: groupsBy(groups, "carrier").map(({ key, counts }) => ({ carrier: key, ...withRates(counts) })),
    today,
    ...now,
  };
}

/** The groups of the period by one thing, those with the most orders first. */
const groupsBy = (groups: readonly Group[], by: Group["by"]): Group[] =>
  groups
    .filter((group) => group.by === by && group.current)
    .sort(
      (a, b) =>
        b.counts.placed.orders - a.counts.placed.orders || (a.key ?? "").localeCompare(b.key ?? "", "en"),
    );
