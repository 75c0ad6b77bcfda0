import { z } from "@medusajs/framework/zod";
import { cityById, resolveCity } from "@souk/cities";
import { readSetting, writeSetting } from "../db/shop-setting";
import type { Sql } from "../db/transaction";

const dirhams = z.number().min(0).max(1_000_000);

/** A city as people write it, kept as the directory's id; one that is not certain is refused. */
const city = z
  .string()
  .max(120)
  .transform((text, context) => {
    const found = resolveCity(text);
    const city = cityById(text) ?? found.city;
    if (city) return city.id;
    const names = found.suggestions.map(({ name }) => name.latin).join(", ");
    context.addIssue({ code: "custom", message: `unknown city: ${text}${names ? ` (${names}?)` : ""}` });
    return z.NEVER;
  });

const rule = z
  .strictObject({
    /** Cities it is about, in any spelling; all when absent. */
    cities: z.array(city).min(1).max(500).optional(),
    /** Goods in dirhams, delivery not counted; both ends included. */
    min_total: dirhams.optional(),
    max_total: dirhams.optional(),
    /** A carrier's id. */
    carrier: z.string().min(1).max(60),
  })
  .refine(({ min_total = 0, max_total = Number.POSITIVE_INFINITY }) => min_total <= max_total, {
    message: "min_total is greater than max_total",
    path: ["min_total"],
  });

/** How the shop delivers; every key has a default, so an empty table is a working shop. */
export const deliverySettingsSchema = z.object({
  /** Who brings what, the first rule that holds first; what no rule says follows `SOUK_CARRIER_ORDER`. */
  rules: z.array(rule).max(200).default([]),
  /** The shop's own fee in dirhams, VAT included, where the carrier tells no price. */
  flat_fee: dirhams.default(35),
  /** The same for single cities, by the directory's id. */
  city_fees: z
    .array(z.strictObject({ city, fee: dirhams }))
    .max(1000)
    .default([]),
});
export type DeliverySettings = z.infer<typeof deliverySettingsSchema>;

const KEY = "delivery";

export function readDeliverySettings(sql: Sql): Promise<DeliverySettings> {
  return readSetting(sql, KEY, deliverySettingsSchema);
}

export async function writeDeliverySettings(sql: Sql, settings: DeliverySettings): Promise<void> {
  await writeSetting(sql, KEY, settings);
}

/** What the shop asks for a delivery: the carrier's price, else its own fee for the city, else the flat one. */
export function feeFor(settings: DeliverySettings, cityId: string, price: number | null): number {
  return price ?? settings.city_fees.find((one) => one.city === cityId)?.fee ?? settings.flat_fee;
}
