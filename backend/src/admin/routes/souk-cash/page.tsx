import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Cash } from "@medusajs/icons";
import { CashCrumb, CashPage } from "../../components/cash/page";

const SoukCash = () => <CashPage />;

export const config = defineRouteConfig({ label: "menu.cash", translationNs: "souk", icon: Cash });

/** The page's name in the top bar. */
export const handle = { breadcrumb: () => <CashCrumb /> };

export default SoukCash;
