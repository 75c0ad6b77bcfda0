// Starts a shop for tests: fresh folder, free ports, short time-outs.
import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../scripts/lib/ports.mts";
import { type Stack, type StackOptions, startStack } from "../../scripts/lib/stack.mts";
import { testSettings } from "./settings.mts";

/** What the caller's own environment may hold of a shop must not reach a test. */
const CALLERS = ["DATABASE_URL", "REDIS_URL", "SOUK_DATA_DIR", "SOUK_ENV", "ADMIN_PATH", "SOUK_WORKER_MODE"];

/** A new folder for run-time data, which the user `postgres` can reach. */
export function freshDataDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), "souk-e2e-"));
  chmodSync(dataDir, 0o755);
  return dataDir;
}

/** Brings a whole shop up; `env` stands on top of the test settings. */
export async function startShop(options: Partial<Omit<StackOptions, "ports">> = {}): Promise<Stack> {
  for (const name of CALLERS) delete process.env[name];
  const [backend, storefront, sandbox, smtp] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ]);
  const ports = { backend, storefront, sandbox, smtp };
  const env = { ...testSettings(ports), ...options.env };
  return startStack({ dataDir: freshDataDir(), ...options, ports, env });
}
