import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { OrderCard } from "../components/order-card";

/** First in the main column, so that state and actions also come first on a phone. */
const SoukOrder = ({ data }: DetailWidgetProps<AdminOrder>) => <OrderCard key={data.id} orderId={data.id} />;

export const config = defineWidgetConfig({ zone: "order.details.before", id: "souk:order" });

export default SoukOrder;
