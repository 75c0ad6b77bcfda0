// Builds what is stale: a target is rebuilt when its sources, what it needs, or what is baked into it changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot, root } from "./paths.mts";
import { say, step } from "./progress.mts";
import { runToEnd } from "./run.mts";

interface Target {
  name: string;
  sources: string[];
  /** Proves that the output is there. */
  output: string;
  needs?: string[];
  /** Environment that ends up inside the output. */
  baked?: string[];
  run: { command: string; args: string[]; cwd: string };
}

const bin = (name: string): string => inRoot("node_modules", ".bin", name);
const tsc = (folder: string) => ({ command: bin("tsc"), args: ["-p", "."], cwd: inRoot(folder) });

const plugin = (name: string, needs: string[] = []): Target => ({
  name: `plugins/${name}`,
  sources: [`plugins/${name}/src`, `plugins/${name}/package.json`, "tsconfig.base.json"],
  output: `plugins/${name}/dist/index.js`,
  needs: needs.map((need) => `plugins/${need}`),
  run: tsc(`plugins/${name}`),
});

const carriers = (): string[] =>
  readdirSync(inRoot("plugins")).filter(
    (name) => /^carrier-(?!kit$)/.test(name) && existsSync(inRoot("plugins", name, "package.json")),
  );

/** All targets, each after what it needs. */
function targets(): Target[] {
  const carrierNames = carriers();
  const libraries = ["contracts", "cities", "carrier-kit", "google-sheets", ...carrierNames];
  return [
    plugin("contracts"),
    plugin("cities"),
    plugin("carrier-kit", ["contracts"]),
    plugin("google-sheets", ["contracts"]),
    ...carrierNames.map((name) => plugin(name, ["contracts", "carrier-kit"])),
    {
      name: "sandbox",
      sources: ["sandbox/src", "sandbox/package.json", "tsconfig.base.json"],
      output: "sandbox/dist/main.js",
      needs: libraries.map((name) => `plugins/${name}`),
      run: tsc("sandbox"),
    },
    {
      name: "backend",
      sources: [
        "backend/src",
        "backend/package.json",
        "backend/tsconfig.json",
        "medusa-config.ts",
        "package-lock.json",
      ],
      output: "backend/.medusa/server/src/main.js",
      needs: libraries.map((name) => `plugins/${name}`),
      baked: ["ADMIN_PATH"],
      run: { command: bin("medusa"), args: ["build"], cwd: inRoot("backend") },
    },
    {
      name: "storefront",
      sources: [
        "storefront/src",
        "storefront/messages",
        "storefront/public",
        "storefront/package.json",
        "storefront/package-lock.json",
        "storefront/tsconfig.json",
        "storefront/tsconfig.enhance.json",
        "storefront/next.config.ts",
      ],
      output: "storefront/.next/BUILD_ID",
      baked: ["PUBLIC_STOREFRONT_URL"],
      run: { command: "npm", args: ["run", "build"], cwd: inRoot("storefront") },
    },
  ];
}

const IGNORED = new Set(["node_modules", "dist", ".medusa", ".next"]);

function hashInto(hash: ReturnType<typeof createHash>, path: string): void {
  if (!existsSync(path)) return;
  const entries = readdirSafe(path);
  if (!entries) {
    hash.update(path).update(readFileSync(path));
    return;
  }
  for (const entry of entries.sort()) if (!IGNORED.has(entry)) hashInto(hash, join(path, entry));
}

function readdirSafe(path: string): string[] | undefined {
  try {
    return readdirSync(path);
  } catch {
    return undefined;
  }
}

function fingerprint(target: Target, env: NodeJS.ProcessEnv, known: Map<string, string>): string {
  const hash = createHash("sha256");
  for (const source of target.sources) hashInto(hash, join(root, source));
  for (const need of target.needs ?? []) hash.update(known.get(need) ?? "");
  for (const name of target.baked ?? []) hash.update(`${name}=${env[name] ?? ""}`);
  return hash.digest("hex");
}

const stampFile = (name: string): string =>
  inRoot("node_modules", ".cache", "souk", `${name.replace("/", "-")}.stamp`);

/**
 * Brings every build up to date; returns the fingerprint of each target. Backend and storefront, the two long ones, are
 * built side by side.
 */
export async function buildAll(
  env: NodeJS.ProcessEnv,
  logs: string,
  without: readonly string[] = [],
): Promise<Map<string, string>> {
  const release = await buildLock();
  try {
    return await buildStale(env, logs, without);
  } finally {
    release();
  }
}

async function buildStale(
  env: NodeJS.ProcessEnv,
  logs: string,
  without: readonly string[],
): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  const last: Promise<void>[] = [];
  for (const target of targets().filter(({ name }) => !without.includes(name))) {
    const print = fingerprint(target, env, known);
    known.set(target.name, print);
    if (isFresh(target, print)) continue;
    const building = build(target, print, env, logs);
    building.catch(() => undefined);
    if (target.name === "backend" || target.name === "storefront") last.push(building);
    else await building;
  }
  for (const result of await Promise.allSettled(last)) if (result.status === "rejected") throw result.reason;
  return known;
}

/** One build at a time in this checkout: a second start waits for the first one's build; a dead one's lock is taken over. */
async function buildLock(): Promise<() => void> {
  const file = inRoot("node_modules", ".cache", "souk", "build.lock");
  mkdirSync(inRoot("node_modules", ".cache", "souk"), { recursive: true });
  for (let told = false; ; told = true) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch {
      if (!isAlive(Number(readFileSync(file, "utf8") || 0))) rmSync(file, { force: true });
      else if (!told) say("  · another build is under way in this checkout, waiting for it …");
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

function isFresh(target: Target, print: string): boolean {
  const stamp = stampFile(target.name);
  return existsSync(inRoot(target.output)) && existsSync(stamp) && readFileSync(stamp, "utf8") === print;
}

async function build(target: Target, print: string, env: NodeJS.ProcessEnv, logs: string): Promise<void> {
  const stamp = stampFile(target.name);
  rmSync(stamp, { force: true });
  const log = join(logs, `build-${target.name.replace("/", "-")}.log`);
  rmSync(log, { force: true });
  const quiet = {
    ...env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    MEDUSA_DISABLE_TELEMETRY: "true",
  };
  await step(`building ${target.name}`, () =>
    runToEnd(`Building ${target.name}`, { ...target.run, env: quiet, log }),
  );
  mkdirSync(inRoot("node_modules", ".cache", "souk"), { recursive: true });
  writeFileSync(stamp, print);
}
