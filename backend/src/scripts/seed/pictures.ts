import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { type Product, renderProduct } from "../../catalogue";

export interface Pictures {
  thumbnail: string;
  images: string[];
}

/** Renders a product's vector artwork to JPEG files and stores them; returns their URLs. */
export async function uploadPictures(container: MedusaContainer, product: Product): Promise<Pictures> {
  const { pictures, thumbnail } = await renderProduct(product);
  const [small, ...images] = await store(container, [
    { name: `${product.handle}-small`, jpeg: thumbnail },
    ...pictures.map((jpeg, index) => ({ name: `${product.handle}-${index + 1}`, jpeg })),
  ]);
  return { thumbnail: small ?? "", images };
}

async function store(container: MedusaContainer, files: { name: string; jpeg: Buffer }[]): Promise<string[]> {
  const service: IFileModuleService = container.resolve(Modules.FILE);
  const stored = await service.createFiles(
    files.map(({ name, jpeg }) => ({
      filename: `${name}.jpg`,
      mimeType: "image/jpeg",
      content: jpeg.toString("base64"),
      access: "public" as const,
    })),
  );
  return stored.map((file) => file.url);
}
