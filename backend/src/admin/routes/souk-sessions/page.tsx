import { defineRouteConfig } from "@medusajs/admin-sdk";
import { LockClosedSolid } from "@medusajs/icons";
import { SessionsCrumb, SessionsPage } from "../../components/sessions-page";
import { watchForEnrolment } from "../../lib/enrol-watch";

// The dashboard loads this file when it starts, whatever page is open.
watchForEnrolment();

const SoukSessions = () => <SessionsPage />;

export const config = defineRouteConfig({
  label: "menu.sessions",
  translationNs: "souk",
  icon: LockClosedSolid,
});

/** The page's name in the top bar. */
export const handle = { breadcrumb: () => <SessionsCrumb /> };

export default SoukSessions;
