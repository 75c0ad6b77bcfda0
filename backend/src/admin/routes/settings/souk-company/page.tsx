import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CompanyCrumb, CompanyPage } from "../../../components/merchants/company-page";

const SoukCompany = () => <CompanyPage />;

export const config = defineRouteConfig({ label: "menu.company", translationNs: "souk" });

/** The page's name in the top bar. */
export const handle = { breadcrumb: () => <CompanyCrumb /> };

export default SoukCompany;
