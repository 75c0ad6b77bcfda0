import { writeFileSync } from "node:fs";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { runMigrations } from "graphile-worker";
import { refreshCities } from "../../parcels/refresh-cities";
import { seedAdminUser } from "./admin-user";
import { seedCatalogue } from "./catalogue";
import { seedLocales } from "./locales";
import { seedStore } from "./store";

/**
 * A Moroccan demo shop; running it twice changes nothing. `ADMIN_EMAIL`, `ADMIN_PASSWORD`: the first staff account.
 * `SOUK_SEED_OUTPUT`: where the publishable key is written, as JSON.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const { ADMIN_EMAIL, ADMIN_PASSWORD, SOUK_SEED_OUTPUT, DATABASE_URL } = process.env;
  await runMigrations({ connectionString: DATABASE_URL });
  const store = await seedStore(container);
  await seedLocales(container);
  const products = await seedCatalogue(container, store);
  if (ADMIN_EMAIL && ADMIN_PASSWORD)
    await seedAdminUser(container, { email: ADMIN_EMAIL, password: ADMIN_PASSWORD });
  await refreshCities(container);
  logger.info(`Seeded: ${products} new products`);
  if (SOUK_SEED_OUTPUT)
    writeFileSync(SOUK_SEED_OUTPUT, JSON.stringify({ publishable_key: store.publishableKey }));
}
