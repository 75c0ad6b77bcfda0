import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { watchMenus } from "../lib/menu-watch";

// Widgets are loaded with the dashboard itself, on whichever page it opens.
if (typeof document !== "undefined") watchMenus(document);

const SoukMenu = () => null;

export const config = defineWidgetConfig({ zone: "login.after", id: "souk:menu" });

export default SoukMenu;
