import { Client } from "pg";

/** Names the class of advisory locks that say "this worker lives". */
const LIVENESS_CLASS = 7_310_001;
/** A lock this young may belong to a worker that is still announcing itself. */
const GRACE_SECONDS = 5;

/**
 * Says which workers live. Each worker's id is held as a PostgreSQL advisory lock by one connection of its process:
 * a killed process loses the connection, so its locks, at once; graphile-worker alone would wait four hours.
 */
export class Liveness {
  private client: Client | undefined;
  private readonly ids = new Set<string>();
  private closed = false;

  constructor(private readonly connectionString: string) {}

  async announce(workerId: string): Promise<void> {
    this.ids.add(workerId);
    const client = await this.connection();
    await client.query("SELECT pg_advisory_lock($1, hashtext($2))", [LIVENESS_CLASS, workerId]);
  }

  /** Gives the jobs and queues of dead workers back; returns the ids of the dead. */
  async releaseDead(): Promise<string[]> {
    const client = await this.connection();
    const { rows } = await client.query<{ worker_id: string }>(
      `WITH holder AS (
         SELECT locked_by AS worker_id FROM graphile_worker._private_jobs
          WHERE locked_at < now() - make_interval(secs => $1)
         UNION SELECT locked_by FROM graphile_worker._private_job_queues
          WHERE locked_at < now() - make_interval(secs => $1))
       SELECT worker_id FROM holder
        WHERE worker_id IS NOT NULL AND worker_id <> ALL ($3)
          AND NOT EXISTS (SELECT 1 FROM pg_locks
            WHERE locktype = 'advisory' AND classid = $2::int::oid AND objid = hashtext(worker_id)::oid AND granted
              AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))`,
      [GRACE_SECONDS, LIVENESS_CLASS, [...this.ids]],
    );
    const dead = rows.map((row) => row.worker_id);
    if (dead.length) await client.query("SELECT graphile_worker.force_unlock_workers($1)", [dead]);
    return dead;
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.client?.end();
  }

  /** The one connection; after a loss it is made anew and every id is held again. */
  private async connection(): Promise<Client> {
    if (this.client) return this.client;
    const client = new Client({ connectionString: this.connectionString, application_name: "souk-liveness" });
    client.on("error", () => this.forget(client));
    client.on("end", () => this.forget(client));
    await client.connect();
    for (const id of this.ids) {
      await client.query("SELECT pg_advisory_lock($1, hashtext($2))", [LIVENESS_CLASS, id]);
    }
    this.client = client;
    return client;
  }

  private forget(client: Client): void {
    if (this.client === client && !this.closed) this.client = undefined;
  }
}
