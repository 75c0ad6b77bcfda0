// A whole running Souk: database, sandbox, backend(s), storefront; used by `npm start`, the tests and the benches alike.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildAll } from "./build.mts";
import { UserError } from "./errors.mts";
import { inRoot } from "./paths.mts";
import { portNear } from "./ports.mts";
import { type RunningPostgres, startPostgres } from "./postgres.mts";
import { step } from "./progress.mts";
import { runToEnd, type Service, startService, tail, waitFor } from "./run.mts";
import { demoEnvironment, type Ports } from "./settings.mts";

/** What `npm start` writes to `<data>/run.json` once everything is ready. */
export interface RunInfo {
  storefront: string;
  backend: string;
  sandbox: string;
  publishable_key: string;
  admin: { url: string; email: string; password: string };
  spreadsheet_id: string;
}

export interface StackOptions {
  dataDir: string;
  ports: Ports;
  /** Settings on top of the user's own. */
  env?: NodeJS.ProcessEnv;
  /** Settings of the embedded PostgreSQL. */
  postgres?: Record<string, string>;
  /** Without the storefront: for tests that speak to the API only. */
  storefront?: boolean;
  databaseUrl?: string;
}

export interface Stack {
  info: RunInfo;
  env: NodeJS.ProcessEnv;
  dataDir: string;
  /** Resolves with the name of the first service that ends by itself. */
  ended: Promise<string>;
  /** Starts one more backend process; `env` may set another port or worker mode. */
  startBackend(name: string, env?: NodeJS.ProcessEnv): Promise<Service>;
  services: Map<string, Service>;
  stopping(): boolean;
  stop(): Promise<void>;
}

/** Builds what is stale, brings everything up in order, and seeds on the first run. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { dataDir, ports } = options;
  const logs = join(dataDir, "logs");
  mkdirSync(logs, { recursive: true });
  const services = new Map<string, Service>();
  let postgres: RunningPostgres | undefined;
  let stopping = false;
  const stop = async () => {
    stopping = true;
    for (const name of [...services.keys()].reverse()) await services.get(name)?.stop();
    await postgres?.stop();
  };
  try {
    const given = { ...process.env, ...options.env };
    const databaseUrl = options.databaseUrl ?? given.DATABASE_URL;
    if (!databaseUrl) postgres = await step("starting PostgreSQL", () => embedded(options, logs));
    const url = databaseUrl ?? `${postgres?.url}/souk`;
    const env = demoEnvironment({ given, dataDir, ports, databaseUrl: url });
    const prints = await buildAll(env, logs, options.storefront === false ? ["storefront"] : []);
    const startBackend = backendStarter({ env, logs, services });
    services.set("sandbox", await step("starting the sandbox", () => startSandbox(env, logs)));
    const seeded = await prepareDatabase({ env, logs, dataDir, build: prints.get("backend") ?? "" });
    const starting: Promise<unknown>[] = [startBackend("backend")];
    if (options.storefront !== false)
      starting.push(startStorefront({ env, logs, services, key: seeded.publishable_key }));
    await step("starting the backend and the shop", () => Promise.all(starting));
    const info = runInfo(env, ports, seeded.publishable_key);
    writeFileSync(join(dataDir, "run.json"), JSON.stringify(info, null, 2), { mode: 0o600 });
    const ended = Promise.race(
      [...services.values()].map((service) => service.exited.then(() => service.name)),
    );
    return { info, env, dataDir, ended, startBackend, services, stopping: () => stopping, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function embedded(options: StackOptions, logs: string): Promise<RunningPostgres> {
  const port = await portNear(54_329);
  const log = join(logs, "postgres.log");
  const server = await startPostgres({
    dir: join(options.dataDir, "postgres"),
    port,
    settings: options.postgres,
    onLog: (line) => writeFileSync(log, line.endsWith("\n") ? line : `${line}\n`, { flag: "a" }),
  });
  await server.createDatabase("souk");
  return server;
}

async function startSandbox(env: NodeJS.ProcessEnv, logs: string): Promise<Service> {
  const log = join(logs, "sandbox.log");
  const command = { command: process.execPath, args: ["dist/main.js"], cwd: inRoot("sandbox"), env, log };
  const service = startService("sandbox", command);
  await waitFor(`http://127.0.0.1:${env.SANDBOX_PORT}/sandbox/state`, service, log);
  return service;
}

const serverDir = (): string => inRoot("backend", ".medusa", "server");
/** Medusa's own idea of production: built code, no ts-node. Whether the shop is in production is `SOUK_ENV`. */
const built = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({ ...env, NODE_ENV: "production" });

function backendStarter(context: { env: NodeJS.ProcessEnv; logs: string; services: Map<string, Service> }) {
  return async (name: string, extra: NodeJS.ProcessEnv = {}): Promise<Service> => {
    const env = built({ ...context.env, ...extra });
    const log = join(context.logs, `${name}.log`);
    const service = startService(name, {
      command: process.execPath,
      args: ["src/main.js"],
      cwd: serverDir(),
      env,
      log,
    });
    context.services.set(name, service);
    await waitFor(`http://127.0.0.1:${env.BACKEND_PORT}/health`, service, log);
    return service;
  };
}

async function startStorefront(context: {
  env: NodeJS.ProcessEnv;
  logs: string;
  services: Map<string, Service>;
  key: string;
}): Promise<void> {
  const { logs, services, key } = context;
  const env: NodeJS.ProcessEnv = { ...context.env, SOUK_PUBLISHABLE_KEY: key, NODE_ENV: "production" };
  const log = join(logs, "storefront.log");
  const service = startService("storefront", {
    command: process.execPath,
    args: ["src/server/main.ts"],
    cwd: inRoot("storefront"),
    env,
    log,
  });
  services.set("storefront", service);
  await waitFor(`http://127.0.0.1:${env.STOREFRONT_PORT}/robots.txt`, service, log);
}

interface Seeded {
  publishable_key: string;
}

/** Migrates when the build is new for this database, seeds when the database is new for this folder. */
async function prepareDatabase(context: {
  env: NodeJS.ProcessEnv;
  logs: string;
  dataDir: string;
  build: string;
}): Promise<Seeded> {
  const { env, logs, dataDir, build } = context;
  const file = join(dataDir, "database.json");
  const known = readJson<{ url: string; build: string; seeded: Seeded }>(file);
  const database = (env.DATABASE_URL ?? "").replace(/^.*@/, "").replace(/^[^/]*/, "");
  const same = known?.url === database;
  if (same && known.build === build) return known.seeded;
  const medusa = { command: inRoot("node_modules", ".bin", "medusa"), cwd: serverDir(), env: built(env) };
  await step("migrating the database", () =>
    runToEnd("The migration", { ...medusa, args: ["db:migrate"], log: join(logs, "migrate.log") }),
  );
  const out = join(dataDir, "seed.json");
  const seedEnv = built({ ...env, SOUK_SEED_OUTPUT: out, LOG_LEVEL: "info" });
  await step("seeding the shop", () =>
    runToEnd("The seed", {
      ...medusa,
      env: seedEnv,
      args: ["exec", "./src/scripts/seed/index.js"],
      log: join(logs, "seed.log"),
    }),
  );
  const seeded = readJson<Seeded>(out);
  if (!seeded) throw new UserError(`The seed wrote nothing. ${tail(join(logs, "seed.log"))}`);
  writeFileSync(file, JSON.stringify({ url: database, build, seeded }));
  return seeded;
}

function readJson<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : undefined;
}

function runInfo(env: NodeJS.ProcessEnv, ports: Ports, key: string): RunInfo {
  return {
    storefront: `http://localhost:${ports.storefront}`,
    backend: `http://localhost:${ports.backend}`,
    sandbox: `http://localhost:${ports.sandbox}`,
    publishable_key: key,
    admin: {
      url: `http://localhost:${ports.backend}${env.ADMIN_PATH}`,
      email: env.ADMIN_EMAIL ?? "",
      password: env.ADMIN_PASSWORD ?? "",
    },
    spreadsheet_id: env.GOOGLE_SHEETS_SPREADSHEET_ID ?? "",
  };
}
