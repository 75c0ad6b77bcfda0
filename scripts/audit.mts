// `npm run audit -- verify`: walks the audit log's chain, on the database of the shop that runs here or on DATABASE_URL.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "./lib/errors.mts";
import { defaultDataDir, inRoot } from "./lib/paths.mts";
import { loadDotEnv, localSecrets } from "./lib/settings.mts";

/** PostgreSQL writes its port on the fourth line of this file while it runs. */
const PORT_LINE = 3;

/** The settings of the local run: its secrets, its anchor, and its embedded database. */
function localRun(): NodeJS.ProcessEnv {
  const dataDir = defaultDataDir();
  const pid = join(dataDir, "postgres", "postmaster.pid");
  if (!existsSync(pid)) {
    throw new UserError(
      "No shop runs here. Start it with npm start, or set DATABASE_URL and SOUK_AUDIT_KEY.",
    );
  }
  const port = readFileSync(pid, "utf8").split("\n")[PORT_LINE]?.trim();
  const password = readFileSync(join(dataDir, "postgres.password"), "utf8").trim();
  const DATABASE_URL = `postgres://souk:${password}@localhost:${port}/souk`;
  const { SOUK_AUDIT_KEY } = localSecrets(dataDir);
  return { SOUK_AUDIT_KEY, SOUK_DATA_DIR: dataDir, DATABASE_URL };
}

function main([command]: string[]): number {
  if (command !== "verify") throw new UserError("usage: npm run audit -- verify");
  loadDotEnv();
  const env = process.env.DATABASE_URL ? process.env : { ...localRun(), ...process.env };
  const args = ["--conditions=source", "--import", "tsx", inRoot("backend/src/modules/audit/cli.ts")];
  return spawnSync(process.execPath, args, { env, stdio: "inherit", cwd: inRoot(".") }).status ?? 2;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof UserError ? error.message : (error as Error).stack}\n`);
  process.exitCode = 2;
}
