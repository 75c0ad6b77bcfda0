import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Anchor } from "./verify";

/** Where the end of the chain is kept outside the database: `SOUK_AUDIT_ANCHOR`, else a file in the data folder. */
export function anchorFile(env: NodeJS.ProcessEnv): string {
  return env.SOUK_AUDIT_ANCHOR ?? join(env.SOUK_DATA_DIR ?? ".", "audit-anchor.json");
}

/** Written beside and renamed, so that a crash leaves the old one or the new one. */
export function writeAnchor(file: string, anchor: Anchor): void {
  const fresh = `${file}.${process.pid}.new`;
  writeFileSync(fresh, `${JSON.stringify(anchor)}\n`, { mode: 0o600 });
  renameSync(fresh, file);
}

/** The kept end; undefined when there is no such file. Throws when it is no anchor. */
export function readAnchor(file: string): Anchor | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const { seq, mac, signature } = JSON.parse(text) as Partial<Anchor>;
  if (typeof seq !== "number" || typeof mac !== "string" || typeof signature !== "string")
    throw new Error(`${file} is no anchor`);
  return { seq, mac, signature };
}
