import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { watchLanding } from "../lib/landing";
import { watchMenus } from "../lib/menu-watch";

// Widgets are loaded with the dashboard itself, on whichever page it opens.
if (typeof document !== "undefined") {
  watchMenus(document);
  watchLanding(window);
}

const SoukMenu = () => null;

export const config = defineWidgetConfig({ zone: "login.after", id: "souk:menu" });

export default SoukMenu;
