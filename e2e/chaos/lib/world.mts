// A whole Souk without its storefront, in a temporary folder, with time-outs short enough to be waited for.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { freePort } from "../../../scripts/lib/ports.mts";
import { type RunInfo, type Stack, startStack } from "../../../scripts/lib/stack.mts";
import { Admin } from "../../lib/admin.mts";
import { Sandbox } from "../../lib/sandbox.mts";
import { testSettings } from "../../lib/settings.mts";
import { prepareShop } from "./template.mts";

export interface World {
  stack: Stack;
  info: RunInfo;
  db: pg.Pool;
  sandbox: Sandbox;
  admin: Admin;
  /** Stops everything; `keep` leaves the folder with data and logs. */
  close(keep: boolean): Promise<void>;
}

const MORE: NodeJS.ProcessEnv = {
  SWEEP_SECONDS: "5",
  SENDIT_CALLS_PER_HOUR: "1000000",
};

/** Starts it. `env` is for every process, the first backend (`backend`) included. */
export async function openWorld(name: string, env: NodeJS.ProcessEnv = {}): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), `souk-${name}-`));
  chmodSync(dataDir, 0o755);
  const [backend, storefront, sandbox, smtp] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ]);
  const ports = { backend, storefront, sandbox, smtp };
  const settings = { ...testSettings(ports), ...MORE, ...env };
  const options = { dataDir, ports, storefront: false, env: settings };
  await prepareShop(options);
  const stack = await startStack(options);
  const db = new pg.Pool({ connectionString: stack.env.DATABASE_URL, max: 4, query_timeout: 60_000 });
  db.on("error", () => undefined);
  return {
    stack,
    db,
    info: stack.info,
    sandbox: new Sandbox(stack),
    admin: await Admin.signIn(stack),
    async close(keep) {
      await db.end();
      await stack.stop();
      if (!keep) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
