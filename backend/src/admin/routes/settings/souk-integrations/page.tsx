import { defineRouteConfig } from "@medusajs/admin-sdk";
import { IntegrationsCrumb, IntegrationsPage } from "../../../components/integrations/list-page";

const SoukIntegrations = () => <IntegrationsPage />;

export const config = defineRouteConfig({ label: "menu.integrations", translationNs: "souk" });

/** The page's name in the top bar. */
export const handle = { breadcrumb: () => <IntegrationsCrumb /> };

export default SoukIntegrations;
