import type { MedusaContainer } from "@medusajs/framework/types";
import { CITIES } from "../modules/cities";
import type { CitiesService } from "../modules/cities/service";
import type { DeskItem } from "../modules/cities/types";
import { ERRORS } from "../modules/errors";
import type { ErrorsService } from "../modules/errors/service";

/** Closes the notice about places that a carrier no longer lists, once staff have seen all of them. */
export async function settleGone(container: MedusaContainer, item: DeskItem): Promise<void> {
  if (item.reason !== "gone") return;
  const cities: CitiesService = container.resolve(CITIES);
  const { count } = await cities.desk({ reason: "gone", carrier: item.carrier, limit: 1 });
  const errors: ErrorsService = container.resolve(ERRORS);
  if (count === 0) await errors.resolve("cities", `gone:${item.carrier}`);
}
