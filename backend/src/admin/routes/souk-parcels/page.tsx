import { defineRouteConfig } from "@medusajs/admin-sdk";
import { FlyingBox } from "@medusajs/icons";
import { ParcelsCrumb, ParcelsPage } from "../../components/parcels-page";

const SoukParcels = () => <ParcelsPage />;

export const config = defineRouteConfig({
  label: "menu.parcels",
  translationNs: "souk",
  icon: FlyingBox,
});

/** The page's name in the top bar. */
export const handle = { breadcrumb: () => <ParcelsCrumb /> };

export default SoukParcels;
