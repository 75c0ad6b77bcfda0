import { defineRouteConfig } from "@medusajs/admin-sdk";
import { XCircle } from "@medusajs/icons";
import { BlockedCrumb, BlockedPage } from "../../components/blocked/blocked-page";

const SoukBlocked = () => <BlockedPage />;

export const config = defineRouteConfig({ label: "menu.blocked", translationNs: "souk", icon: XCircle });

/** The page's name in the top bar. */
export const handle = { breadcrumb: () => <BlockedCrumb /> };

export default SoukBlocked;
