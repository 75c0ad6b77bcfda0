import { readFile } from "node:fs/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { checkCsv, isCsvName } from "./csv";
import { inMegabytes, type UploadLimits, uploadLimits } from "./limits";
import { PictureProblem } from "./problem";
import { processPicture } from "./process";
import { type ReceivedFile, receiveFiles, refuseByLength } from "./receive";
import { type StoredPicture, storeCsv, storePicture } from "./store";

/** What became of one file of a request, in the order in which they came. */
export type FileResult<Stored = StoredPicture> =
  | { name: string; stored: Stored }
  | { name: string; problem: PictureProblem };

type Request = Parameters<typeof receiveFiles>[0] & { scope: MedusaContainer };
type Take<Stored> = (container: MedusaContainer, file: ReceivedFile, limits: UploadLimits) => Promise<Stored>;

/** Checks, redraws and stores every picture of a multipart request. One bad file does not lose the others. */
export const uploadPictures = (req: Request): Promise<FileResult[]> => takeFiles(req, takePicture);

/** As `uploadPictures`; a `.csv` is taken too, checked and kept private, for Medusa's import of products. */
export const uploadFiles = (req: Request): Promise<FileResult<{ id: string; url: string }>[]> =>
  takeFiles<{ id: string; url: string }>(req, (container, file, limits) =>
    isCsvName(file.name) ? takeCsv(container, file) : takePicture(container, file, limits),
  );

async function takeFiles<Stored>(req: Request, take: Take<Stored>): Promise<FileResult<Stored>[]> {
  const limits = uploadLimits();
  refuseByLength(req, limits);
  const { files, discard } = await receiveFiles(req, limits);
  try {
    const results: FileResult<Stored>[] = [];
    for (const file of files) results.push(await resultOf(req.scope, file, limits, take));
    return results;
  } finally {
    await discard();
  }
}

async function resultOf<Stored>(
  container: MedusaContainer,
  file: ReceivedFile,
  limits: UploadLimits,
  take: Take<Stored>,
): Promise<FileResult<Stored>> {
  const { name } = file;
  try {
    if (file.tooHeavy) throw new PictureProblem("picture_heavy", { max: inMegabytes(limits.fileBytes) });
    return { name, stored: await take(container, file, limits) };
  } catch (error) {
    if (error instanceof PictureProblem) return { name, problem: error.of(name) };
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`uploading a picture failed: ${(error as Error).stack}`);
    return { name, problem: new PictureProblem("picture_damaged", { name }) };
  }
}

async function takePicture(
  container: MedusaContainer,
  { path }: ReceivedFile,
  limits: UploadLimits,
): Promise<StoredPicture> {
  return storePicture(container, await processPicture(() => readFile(path), limits));
}

async function takeCsv(container: MedusaContainer, { path }: ReceivedFile) {
  const file = await readFile(path);
  checkCsv(file);
  return storeCsv(container, file);
}
