import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ExclamationCircle } from "@medusajs/icons";
import { ErrorsPage } from "../../components/errors-page";

const SoukErrors = () => <ErrorsPage />;

export const config = defineRouteConfig({
  label: "menu.errors",
  translationNs: "souk",
  icon: ExclamationCircle,
});

export default SoukErrors;
