import { defineRouteConfig } from "@medusajs/admin-sdk";
import { AuditCrumb, AuditPage } from "../../../components/audit-page";

const SoukAudit = () => <AuditPage />;

export const config = defineRouteConfig({ label: "menu.audit", translationNs: "souk" });

/** The page's name in the top bar. */
export const handle = { breadcrumb: () => <AuditCrumb /> };

export default SoukAudit;
