import type { MedusaContainer } from "@medusajs/framework/types";
import type { SeededStore } from "./store";

export async function seedCatalogue(_: MedusaContainer, __: SeededStore): Promise<number> {
  return 0;
}
