import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CityEntry } from "@souk/carrier-kit";
import { knexOf, type Sql } from "../db/transaction";
import { CITIES } from "../modules/cities";
import { claimRefresh, endRefresh } from "../modules/cities/claims";
import { shrinkPercent } from "../modules/cities/guard";
import type { CitiesService } from "../modules/cities/service";
import { ERRORS } from "../modules/errors";
import type { ErrorsService } from "../modules/errors/service";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import { enqueue } from "../worker/enqueue";
import { goneMessage, type ListProblem, problemMessage } from "./city-messages";

/** Before a refused list is asked for again: soon where there is none at all. */
const PAUSE_SECONDS = { none: 30, some: 3_600 };

/** One refresh at a time; `carrier` is refreshed now, whatever its age. */
export function scheduleCityRefresh(sql: Sql, carrier?: string): Promise<void> {
  const key = carrier ? `cities.refresh:${carrier}` : "cities.refresh";
  return enqueue(sql, "cities.refresh", carrier ? { carrier } : {}, { key, queue: "cities", priority: 5 });
}

/** Loads the carriers' live lists of places that are missing or old (or `only` this one, now) and maps them. */
export async function refreshCities(container: MedusaContainer, only?: string): Promise<void> {
  const shipping: ShippingService = container.resolve(SHIPPING);
  const cities: CitiesService = container.resolve(CITIES);
  const { refresh_hours } = await cities.settings();
  const carriers = (await shipping.followed()).filter(({ id }) => !only || id === only);
  await Promise.all(
    carriers.map(async ({ id }) => {
      if (await claimRefresh(knexOf(container), id, only ? null : refresh_hours))
        await refresh(container, id);
    }),
  );
}

async function refresh(container: MedusaContainer, carrier: string): Promise<void> {
  const shipping: ShippingService = container.resolve(SHIPPING);
  const cities: CitiesService = container.resolve(CITIES);
  const before = await shipping.cities.freshEntries(carrier);
  const { entries, outcome, message } = await shipping.client(carrier).cities();
  const { most_shrink_percent } = await cities.settings();
  const problem: ListProblem | null = outcome
    ? { kind: "unavailable", detail: message ?? outcome }
    : problemOf(before, entries, most_shrink_percent);
  if (problem) return report(container, carrier, problem, before.length > 0);
  const change = await cities.takeList(carrier, entries);
  await endRefresh(knexOf(container), carrier, null, 0);
  const errors: ErrorsService = container.resolve(ERRORS);
  await errors.resolve("cities", `list:${carrier}`);
  if (change.gone.length === 0) return;
  const names = change.gone.map(({ name }) => name);
  const subject = `gone:${carrier}`;
  await errors.raise({ target: "cities", subject, kind: "city_gone", message: goneMessage(carrier, names) });
}

/** A list that came empty or lost too much is more likely a fault than the truth. */
export function problemOf(
  before: readonly CityEntry[],
  now: readonly CityEntry[],
  mostPercent: number,
): ListProblem | null {
  const served = (list: readonly CityEntry[]) => list.filter(({ active }) => active).length;
  if (served(now) === 0) return { kind: "empty" };
  if (shrinkPercent(before, now) <= mostPercent) return null;
  return { kind: "shrunk", before: served(before), now: served(now) };
}

async function report(
  container: MedusaContainer,
  carrier: string,
  problem: ListProblem,
  hasList: boolean,
): Promise<void> {
  const errors: ErrorsService = container.resolve(ERRORS);
  const message = problemMessage(carrier, problem);
  container.resolve(ContainerRegistrationKeys.LOGGER).warn(message.en);
  await errors.raise({ target: "cities", subject: `list:${carrier}`, kind: `list_${problem.kind}`, message });
  await endRefresh(knexOf(container), carrier, message, hasList ? PAUSE_SECONDS.some : PAUSE_SECONDS.none);
}
