import { defineRouteConfig } from "@medusajs/admin-sdk";
import { RolesCrumb, RolesPage } from "../../../components/roles/roles-page";

const SoukRoles = () => <RolesPage />;

export const config = defineRouteConfig({ label: "menu.roles", translationNs: "souk" });

/** The page's name in the top bar. */
export const handle = { breadcrumb: () => <RolesCrumb /> };

export default SoukRoles;
