import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { privateFilesDir } from "../../pictures/private-files";

/** The folder of private documents, beside the pictures and never below the folder that `/static` serves. */
export const documentsFolder = (env: NodeJS.ProcessEnv = process.env): string =>
  join(privateFilesDir(env), "merchants");

/** What is being written. */
const PART = ".part";
const PATTERN = /^doc_[0-9a-f-]{36}$/;

function pathOf(id: string): string {
  if (!PATTERN.test(id)) throw new Error("not the id of a document");
  return join(documentsFolder(), id);
}

/** Writes a document whole, readable by this process's user alone. What a failure leaves goes with `removeDocument`. */
export async function writeDocument(id: string, content: Buffer): Promise<void> {
  const path = pathOf(id);
  await mkdir(documentsFolder(), { recursive: true, mode: 0o700 });
  const file = await open(`${path}${PART}`, "w", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}${PART}`, path);
}

export const readDocument = (id: string): Promise<Buffer> => readFile(pathOf(id));

/** Removes a document, and what was written of it; nothing where there is none. */
export async function removeDocument(id: string): Promise<void> {
  const path = pathOf(id);
  await Promise.all([rm(path, { force: true }), rm(`${path}${PART}`, { force: true })]);
}

/** The ids of the documents in the folder that are older than `ms`, parts of documents included. */
export async function documentsOlderThan(ms: number): Promise<string[]> {
  const folder = documentsFolder();
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const found: string[] = [];
  for (const name of names) {
    const id = name.endsWith(PART) ? name.slice(0, -PART.length) : name;
    const { mtimeMs } = PATTERN.test(id) ? await ageOf(join(folder, name)) : NEVER;
    if (mtimeMs < Date.now() - ms) found.push(id);
  }
  return [...new Set(found)];
}

const NEVER = { mtimeMs: Number.POSITIVE_INFINITY };

/** A file may go while the folder is read. */
const ageOf = (path: string): Promise<{ mtimeMs: number }> => stat(path).catch(() => NEVER);
