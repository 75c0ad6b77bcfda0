import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CogSixTooth } from "@medusajs/icons";
import { SettingsCrumb, SettingsPage } from "../../components/shop-settings/settings-page";

const SoukSettings = () => <SettingsPage />;

export const config = defineRouteConfig({ label: "menu.settings", translationNs: "souk", icon: CogSixTooth });

/** The page's name in the top bar. */
export const handle = { breadcrumb: () => <SettingsCrumb /> };

export default SoukSettings;
