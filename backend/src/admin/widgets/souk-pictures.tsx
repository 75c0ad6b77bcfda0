import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { GalleryCard } from "../components/pictures/gallery-card";

const SoukPictures = ({ data }: DetailWidgetProps<AdminProduct>) => (
  <GalleryCard key={data.id} productId={data.id} />
);

export const config = defineWidgetConfig({ zone: "product.details.before", id: "souk:pictures" });

export default SoukPictures;
