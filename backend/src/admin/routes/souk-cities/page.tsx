import { defineRouteConfig } from "@medusajs/admin-sdk";
import { MapPin } from "@medusajs/icons";
import { CitiesCrumb, CitiesPage } from "../../components/cities-page";

const SoukCities = () => <CitiesPage />;

export const config = defineRouteConfig({
  label: "menu.cities",
  translationNs: "souk",
  icon: MapPin,
});

/** The page's name in the top bar. */
export const handle = { breadcrumb: () => <CitiesCrumb /> };

export default SoukCities;
