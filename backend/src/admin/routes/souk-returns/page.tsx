import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ArrowUturnLeft } from "@medusajs/icons";
import { ReturnsCrumb, ReturnsPage } from "../../components/returns/page";

const SoukReturns = () => <ReturnsPage />;

export const config = defineRouteConfig({
  label: "menu.returns",
  translationNs: "souk",
  icon: ArrowUturnLeft,
});

/** The page's name in the top bar. */
export const handle = { breadcrumb: () => <ReturnsCrumb /> };

export default SoukReturns;
