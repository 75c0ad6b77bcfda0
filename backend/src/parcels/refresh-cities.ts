import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";

const DAY_SECONDS = 24 * 3600;

/** Loads every carrier's live list of places that is older than a day. A list that cannot be read leaves the old one. */
export async function refreshCities(container: MedusaContainer, force = false): Promise<void> {
  const shipping: ShippingService = container.resolve(SHIPPING);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const carrier of await shipping.followed()) {
    const age = await shipping.cities.age(carrier.id);
    if (!force && age !== null && age < DAY_SECONDS) continue;
    const list = await shipping.client(carrier.id).cities();
    if (list.entries.length) await shipping.cities.save(carrier.id, list.entries);
    else
      logger.warn(
        `${carrier.id}: the list of places could not be loaded (${list.message ?? list.outcome ?? "empty"})`,
      );
  }
}
