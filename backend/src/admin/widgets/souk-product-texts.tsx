import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { ProductTextsCard } from "../components/texts/card";

/** First in the main column: Medusa's own field below it is plain text in one language. */
const SoukProductTexts = ({ data }: DetailWidgetProps<AdminProduct>) => (
  <ProductTextsCard key={data.id} productId={data.id} />
);

export const config = defineWidgetConfig({ zone: "product.details.before", id: "souk:product-texts" });

export default SoukProductTexts;
