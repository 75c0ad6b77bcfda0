import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ListCheckbox } from "@medusajs/icons";
import { OrdersCrumb, OrdersPage } from "../../components/orders/orders-page";

const SoukOrders = () => <OrdersPage />;

export const config = defineRouteConfig({
  label: "menu.orders",
  translationNs: "souk",
  icon: ListCheckbox,
});

/** The page's name in the top bar. */
export const handle = { breadcrumb: () => <OrdersCrumb /> };

export default SoukOrders;
