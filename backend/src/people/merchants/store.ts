import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { privateFilesDir } from "../../pictures/private-files";

/** The folder of private documents, beside the pictures and never below the folder that `/static` serves. */
export const documentsFolder = (env: NodeJS.ProcessEnv = process.env): string =>
  join(privateFilesDir(env), "merchants");

const PATTERN = /^doc_[0-9a-f-]{36}$/;

function pathOf(id: string): string {
  if (!PATTERN.test(id)) throw new Error("not the id of a document");
  return join(documentsFolder(), id);
}

/** Writes a document whole, readable by this process's user alone. */
export async function writeDocument(id: string, content: Buffer): Promise<void> {
  const path = pathOf(id);
  await mkdir(documentsFolder(), { recursive: true, mode: 0o700 });
  const file = await open(`${path}.part`, "w", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}

export const readDocument = (id: string): Promise<Buffer> => readFile(pathOf(id));

export const removeDocument = (id: string): Promise<void> => rm(pathOf(id), { force: true });
