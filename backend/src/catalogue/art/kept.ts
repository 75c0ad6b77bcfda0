import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * A file that was made before from the same `source`, else made now and kept. `folder` undefined keeps nothing. Drawing the
 * whole catalogue takes half a minute, and tests seed several shops.
 */
export async function kept(
  folder: string | undefined,
  source: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  if (!folder) return make();
  const file = join(folder, createHash("sha256").update(source).digest("hex"));
  const found = await readFile(file).catch(() => undefined);
  if (found) return found;
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Two that seed at once, or one that is killed, never leave half a file under its name.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, made);
  await rename(draft, file);
  return made;
}
