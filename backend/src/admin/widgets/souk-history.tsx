import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { HistoryCard } from "../components/history-card";

const SoukHistory = ({ data }: DetailWidgetProps<AdminOrder>) => <HistoryCard orderId={data.id} />;

export const config = defineWidgetConfig({ zone: "order.details.side.before", id: "souk:history" });

export default SoukHistory;
