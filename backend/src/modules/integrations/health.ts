import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { StaffMessage } from "../errors/service";

interface Note {
  at: number;
  /** Null for a success. */
  kind: string | null;
}

/** The same news about one integration is written at most this often. */
const EVERY_MS = 5_000;

/** How each integration goes: its last success and its last failure, written in the background and not for every call. */
export class IntegrationHealth {
  private readonly last = new Map<string, Note>();

  constructor(
    private readonly db: Knex,
    private readonly warn: (text: string) => void,
    private readonly now: () => number = Date.now,
  ) {}

  succeeded(id: string): void {
    if (!this.isNews(id, null)) return;
    this.write(
      `INSERT INTO integration (id, last_success_at) VALUES (?, now())
       ON CONFLICT (id) DO UPDATE SET last_success_at = now()`,
      [id],
    );
  }

  failed(id: string, error: { kind: string; message: StaffMessage }): void {
    if (!this.isNews(id, error.kind)) return;
    this.write(
      `INSERT INTO integration (id, last_error_at, last_error) VALUES (?, now(), ?::jsonb)
       ON CONFLICT (id) DO UPDATE SET last_error_at = now(), last_error = excluded.last_error`,
      [id, JSON.stringify(error)],
    );
  }

  /** A change of fortune is news at once; the same again only after a while. */
  private isNews(id: string, kind: string | null): boolean {
    const known = this.last.get(id);
    const at = this.now();
    if (known && known.kind === kind && at - known.at < EVERY_MS) return false;
    this.last.set(id, { at, kind });
    return true;
  }

  private write(text: string, values: (string | null)[]): void {
    this.db
      .raw(text, values)
      .then(undefined, (error: Error) => this.warn(`integration health: ${error.message}`));
  }
}
