import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { parseJson } from "../../text/json";

const schema = z.strictObject({
  /** Where the facts come from, and how far to trust them. */
  trust: z.string().min(1),
  authentication: z.string().min(1),
  webhooks: z.string().min(1),
  /** What is still to be confirmed with the carrier. */
  confirm: z.array(z.string().min(1)),
});
export type CarrierNotes = z.infer<typeof schema>;

/** What people should know of a carrier beside its code: `notes.json` in its folder, `null` without one. @throws Error naming the file. */
export function readNotes(folder: string): CarrierNotes | null {
  const file = join(folder, "notes.json");
  if (!existsSync(file)) return null;
  const read = schema.safeParse(parseJson(readFileSync(file, "utf8")));
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  return read.data;
}
