// The built backend in production mode, as a second process on the same database.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { inRoot } from "../../scripts/lib/paths.mts";
import { freePort } from "../../scripts/lib/ports.mts";
import { type Service, startService, waitFor } from "../../scripts/lib/run.mts";
import type { Context } from "./context.mts";

const SERVER = inRoot("backend", ".medusa", "server");
const START_LIMIT_MS = 60_000;

/** Production needs https addresses and real secrets; it only serves, the jobs stay with the shop's own process. */
function productionEnv(context: Context, over: Record<string, string>): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    ...context.env,
    NODE_ENV: "production",
    SOUK_ENV: "production",
    PUBLIC_STOREFRONT_URL: "https://shop.souk.invalid",
    BACKEND_PUBLIC_URL: "https://api.souk.invalid",
    SOUK_WORKER_MODE: "server",
    SOUK_TRUSTED_PROXIES: "1",
    // The suites sign in with a password; what a second factor does has a suite of its own.
    SOUK_SECOND_FACTOR_ROLES: "",
    ...over,
  };
}

export interface Production {
  service: Service;
  /** Where a proxy of ours reaches it; it refuses what comes without TLS. */
  url: string;
}

/** Starts it on a free port; its log is `<name>.log` among the others. */
export async function startProduction(
  context: Context,
  over: Record<string, string> = {},
  name = "production",
): Promise<Production> {
  const port = await freePort();
  const log = join(context.dataDir, "logs", `${name}.log`);
  const env = productionEnv(context, { ...over, BACKEND_PORT: String(port) });
  const service = startService(name, {
    command: process.execPath,
    args: ["src/main.js"],
    cwd: SERVER,
    env,
    log,
  });
  const url = `http://127.0.0.1:${port}`;
  await waitFor(`${url}/health`, service, log);
  return { service, url };
}

/** Tries to start a process that must refuse; gives its exit code and everything that it printed. */
export function refusedStart(
  context: Context,
  which: "backend" | "sandbox",
  over: Record<string, string>,
): { code: number | null; said: string } {
  const env = productionEnv(context, { BACKEND_PORT: "1", ...over });
  const [cwd, main] = which === "backend" ? [SERVER, "src/main.js"] : [inRoot("sandbox"), "dist/main.js"];
  const options = { cwd, env, encoding: "utf8", timeout: START_LIMIT_MS } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], options);
  return { code: status, said: `${stdout}${stderr}` };
}
