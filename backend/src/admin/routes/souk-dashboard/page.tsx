import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChartBar } from "@medusajs/icons";
import { DashboardCrumb, DashboardPage } from "../../components/figures/page";

const SoukDashboard = () => <DashboardPage />;

export const config = defineRouteConfig({
  label: "menu.dashboard",
  translationNs: "souk",
  icon: ChartBar,
  rank: 0,
});

/** The page's name in the top bar. */
export const handle = { breadcrumb: () => <DashboardCrumb /> };

export default SoukDashboard;
