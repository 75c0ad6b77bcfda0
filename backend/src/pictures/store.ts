import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { PictureProblem } from "./problem";
import type { NamedRendition, ProcessedPicture } from "./process";

/** A picture in the shop's storage. Sizes are in pixels. */
export interface StoredPicture {
  id: string;
  url: string;
  width: number;
  height: number;
  thumbnail: { url: string; width: number; height: number };
}

/** Stores picture and thumbnail, both or none. Throws `upload_store` when the storage fails. */
export async function storePicture(
  container: MedusaContainer,
  { full, thumbnail }: ProcessedPicture,
): Promise<StoredPicture> {
  const kept = await createFile(container, full);
  const { width, height } = full;
  try {
    const { url } = await createFile(container, thumbnail);
    return { ...kept, width, height, thumbnail: { url, width: thumbnail.width, height: thumbnail.height } };
  } catch (error) {
    await discardFiles(container, [kept.id]);
    throw error;
  }
}

/** Stores a spreadsheet that is imported afterwards; nobody reads it without signing in. */
export function storeCsv(container: MedusaContainer, text: Buffer): Promise<{ id: string; url: string }> {
  return create(container, {
    filename: "import.csv",
    mimeType: "text/csv",
    content: text.toString("base64"),
    access: "private",
  });
}

/** Takes back what was stored for nothing; a file that cannot be removed harms nobody and is only told of. */
export async function discardFiles(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  try {
    await filesOf(container).deleteFiles([...ids]);
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`files stay: ${(error as Error).message}`);
  }
}

const createFile = (container: MedusaContainer, { name, mime, bytes }: NamedRendition) =>
  create(container, {
    filename: name,
    mimeType: mime,
    content: bytes.toString("base64"),
    access: "public",
  });

async function create(
  container: MedusaContainer,
  file: { filename: string; mimeType: string; content: string; access: "public" | "private" },
): Promise<{ id: string; url: string }> {
  try {
    const { id, url } = await filesOf(container).createFiles(file);
    return { id, url };
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`storing ${file.filename} failed: ${(error as Error).message}`);
    throw new PictureProblem("upload_store");
  }
}

const filesOf = (container: MedusaContainer): IFileModuleService => container.resolve(Modules.FILE);
