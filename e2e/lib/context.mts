// What every suite knows of the running shop: written by e2e/run.mts, read from the file named in SOUK_E2E.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RunInfo, Stack } from "../../scripts/lib/stack.mts";

export interface Context {
  info: RunInfo;
  /** The environment of the shop's own processes, secrets included. */
  env: Record<string, string>;
  dataDir: string;
}

export function contextOf(stack: Stack): Context {
  const env = Object.entries(stack.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return { info: stack.info, env: Object.fromEntries(env), dataDir: stack.dataDir };
}

/** Writes the context beside the data (mode 0600) and returns the file's path. */
export function saveContext(stack: Stack): string {
  const file = join(stack.dataDir, "e2e.json");
  writeFileSync(file, JSON.stringify(contextOf(stack)), { mode: 0o600 });
  return file;
}

/** The context of this run. Throws, saying how to run a suite, when there is none. */
export function loadContext(): Context {
  const file = process.env.SOUK_E2E;
  if (!file) throw new Error("No shop to test: run the suites with `node e2e/run.mts [names…]`");
  return JSON.parse(readFileSync(file, "utf8")) as Context;
}

/** A setting of the running shop; throws when it has none. */
export function setting(context: Context, name: string): string {
  const value = context.env[name];
  if (!value) throw new Error(`The running shop has no ${name}`);
  return value;
}
