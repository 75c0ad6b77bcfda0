// A seeded shop is kept and copied: migrating and seeding take minutes on a busy machine, a copy takes a second.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildAll } from "../../../scripts/lib/build.mts";
import { inRoot } from "../../../scripts/lib/paths.mts";
import { type StackOptions, startStack } from "../../../scripts/lib/stack.mts";

const TEMPLATE = inRoot("node_modules", ".cache", "souk", "shop-template");
/** What a prepared shop consists of. */
const PARTS = ["postgres", "postgres.password", "secrets.json", "database.json", "seed.json", "files"];

/** Puts the kept shop into the data folder; when it is missing or of another build, prepares it there and keeps a copy. */
export async function prepareShop(options: StackOptions): Promise<void> {
  // The same settings are baked into the build that `startStack` then finds fresh.
  const env = { ...process.env, ...options.env };
  const build = (await buildAll(env, join(options.dataDir, "logs"), ["storefront"])).get("backend");
  if (build && build === keptBuild()) return copy(TEMPLATE, options.dataDir);
  const stack = await startStack(options);
  await stack.stop();
  rmSync(TEMPLATE, { recursive: true, force: true });
  mkdirSync(TEMPLATE, { recursive: true });
  copy(options.dataDir, TEMPLATE);
}

function keptBuild(): string | undefined {
  const file = join(TEMPLATE, "database.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { build: string }).build : undefined;
}

/** `cp -a`, because PostgreSQL minds who owns its files. */
function copy(from: string, to: string): void {
  for (const part of PARTS) {
    const source = join(from, part);
    if (existsSync(source)) execFileSync("cp", ["-a", source, to]);
  }
}
