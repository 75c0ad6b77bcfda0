import { defineRouteConfig } from "@medusajs/admin-sdk";
import { MerchantsCrumb, MerchantsPage } from "../../../components/merchants/merchants-page";

const SoukMerchants = () => <MerchantsPage />;

export const config = defineRouteConfig({ label: "menu.merchants", translationNs: "souk" });

/** The page's name in the top bar. */
export const handle = { breadcrumb: () => <MerchantsCrumb /> };

export default SoukMerchants;
