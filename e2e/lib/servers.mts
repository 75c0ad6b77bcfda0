// PostgreSQL 15 and Redis 7 as Debian ships them, each in a folder of its own, ended with the suite.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { freePort } from "../../scripts/lib/ports.mts";
import { eventually } from "./eventually.mts";
import { endProcess, isRoot, need, onPath } from "./programs.mts";

const POSTGRES_BIN = "/usr/lib/postgresql/15/bin";

export interface GivenServer {
  url: string;
  stop(): Promise<void>;
}

/** The user that PostgreSQL runs as: it refuses root. */
const owner = isRoot ? ["runuser", "-u", "postgres", "--"] : [];
const asOwner = (command: string, args: string[]): [string, string[]] => {
  const [program = command, ...rest] = [...owner, command, ...args];
  return [program, rest];
};

/** An empty PostgreSQL 15 with one database, below `folder`, which the user `postgres` must be able to reach. */
export async function startPostgres15(folder: string): Promise<GivenServer> {
  need(() => existsSync(join(POSTGRES_BIN, "initdb")), "postgresql-15", "PostgreSQL 15");
  const dir = join(folder, "postgres15");
  const password = randomBytes(18).toString("hex");
  const passwordFile = join(folder, "postgres15.password");
  mkdirSync(dir, { recursive: true });
  chmodSync(folder, 0o755);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (isRoot) giveToPostgres(dir, passwordFile);
  const port = await freePort();
  const init = [
    "-D",
    dir,
    "-U",
    "souk",
    "--pwfile",
    passwordFile,
    "-A",
    "scram-sha-256",
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
  ];
  execFileSync(...asOwner(join(POSTGRES_BIN, "initdb"), init), { stdio: "ignore", cwd: "/" });
  const settings = [
    "-D",
    dir,
    "-p",
    String(port),
    "-k",
    dir,
    "-c",
    "listen_addresses=127.0.0.1",
    "-c",
    "max_connections=200",
  ];
  const [command, args] = asOwner(join(POSTGRES_BIN, "postgres"), settings);
  const server = spawn(command, args, { cwd: "/", stdio: "ignore" });
  const base = `postgres://souk:${password}@127.0.0.1:${port}`;
  await eventually("PostgreSQL 15 answers", () => createDatabase(`${base}/postgres`, "souk"));
  return { url: `${base}/souk`, stop: () => endProcess(server, "SIGINT") };
}

function giveToPostgres(...paths: string[]): void {
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  for (const path of paths) chownSync(path, id("-u"), id("-g"));
}

async function createDatabase(url: string, name: string): Promise<true> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    const version = rows[0]?.version ?? 0;
    if (version < 150_000 || version >= 160_000) throw new Error(`not PostgreSQL 15: ${version}`);
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
    return true;
  } finally {
    await client.end();
  }
}

/** An empty Redis 7 without persistence. */
export async function startRedis7(): Promise<GivenServer> {
  need(() => onPath("redis-server"), "redis-server", "Redis 7");
  const version = execFileSync("redis-server", ["--version"], { encoding: "utf8" });
  if (!/\bv=7\./.test(version)) throw new Error(`Redis 7 is needed, this is ${version.trim()}`);
  const port = await freePort();
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const server = spawn("redis-server", args, { cwd: "/", stdio: "ignore" });
  await eventually("Redis answers", () => {
    const ping = spawnSync("redis-cli", ["-p", String(port), "ping"], { encoding: "utf8", timeout: 3_000 });
    return ping.stdout.trim() === "PONG";
  });
  return { url: `redis://127.0.0.1:${port}`, stop: () => endProcess(server, "SIGTERM") };
}
