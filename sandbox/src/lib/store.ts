import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

const DEBOUNCE_MS = 300;

/** A JSON file written some time after each change, whole or not at all, one write at a time. */
export class JsonStore {
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();
  private closed = false;

  constructor(
    private readonly file: string,
    private readonly snapshot: () => unknown,
  ) {
    mkdirSync(dirname(file), { recursive: true });
  }

  /** What was saved; null on a first start. A file that is no JSON is set aside, so that nothing overwrites it. */
  load(): unknown {
    if (!existsSync(this.file)) return null;
    try {
      return JSON.parse(readFileSync(this.file, "utf8"));
    } catch {
      renameSync(this.file, `${this.file}.broken`);
      return null;
    }
  }

  /** Something changed: write soon. */
  touch(): void {
    if (this.closed) return;
    this.timer ??= setTimeout(() => {
      this.timer = null;
      // A failed write is not the end: the next change tries again, and `close` reports it.
      this.write().catch((error: Error) =>
        process.stderr.write(`sandbox: state not saved: ${error.message}\n`),
      );
    }, DEBOUNCE_MS);
  }

  /** Writes what is there now, and nothing after that. Rejects when the disk refuses. */
  async close(): Promise<void> {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    await this.write();
  }

  private write(): Promise<void> {
    const next = this.writing.then(() => this.writeOnce());
    this.writing = next.catch(() => undefined);
    return next;
  }

  private async writeOnce(): Promise<void> {
    const part = `${this.file}.part`;
    await writeFile(part, JSON.stringify(this.snapshot()), { mode: 0o600 });
    await rename(part, this.file);
  }
}
