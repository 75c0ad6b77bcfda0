import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ExclamationCircle } from "@medusajs/icons";
import { ErrorsCrumb, ErrorsPage } from "../../components/failures/page";

const SoukErrors = () => <ErrorsPage />;

export const config = defineRouteConfig({
  label: "menu.errors",
  translationNs: "souk",
  icon: ExclamationCircle,
});

/** The page's name in the top bar. */
export const handle = { breadcrumb: () => <ErrorsCrumb /> };

export default SoukErrors;
