import type { ISettingsModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Before every part of the page that has no order of its own (0). */
const FIRST = { order: -1 };

/** What else of Medusa's a page shows differently: Souk's gallery takes the place of Medusa's media, below the title. */
const CORE: Record<string, Record<string, { order?: number; hidden?: boolean }>> = {
  "product.details": {
    "core:ProductGeneralSection": { order: -2 },
    "core:ProductMediaSection": { hidden: true },
  },
};

/** The ids that the widgets of `src/admin/widgets` give themselves, by the page that shows them. */
const PLACES: Record<string, string[]> = {
  "order.details": ["souk:order", "souk:history"],
  "order.list": ["souk:errors-strip"],
  "product.details": ["souk:product-texts", "souk:pictures"],
};

/**
 * Puts Souk's widgets on top of Medusa's order pages: Medusa 2.21 treats the zones `.before` and `.after` alike and draws
 * widgets last, unless a saved layout says otherwise. A default that somebody saved already is left alone. Runs once,
 * with the migrations.
 */
export default async function placeAdminWidgets({
  container,
}: {
  container: MedusaContainer;
}): Promise<void> {
  const settings: ISettingsModuleService = container.resolve(Modules.SETTINGS);
  for (const [zone, ids] of Object.entries(PLACES)) {
    if (await settings.getSystemDefaultLayoutConfiguration(zone)) continue;
    const widgets = Object.fromEntries(ids.map((id) => [`widget:${id}`, FIRST]));
    await settings.setSystemDefaultLayoutConfiguration(zone, { widgets: { ...widgets, ...CORE[zone] } });
  }
}
