// Runs the end-to-end suites: `node e2e/run.mts [names…]`. One shop is started for all of them; `--stay` only starts it.
import { rmSync } from "node:fs";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { UserError } from "../scripts/lib/errors.mts";
import { inRoot } from "../scripts/lib/paths.mts";
import { say } from "../scripts/lib/progress.mts";
import { saveContext } from "./lib/context.mts";
import { startShop } from "./lib/start.mts";
import { ALONE, SHARED } from "./lib/suites.mts";

/** For one suite; `npm run scan` wants longer. */
const SUITE_LIMIT_MS = Number(process.env.SOUK_SUITE_MINUTES ?? 10) * 60_000;

interface Totals {
  passed: number;
  failed: number;
}

/** Runs the suites one after another, each in a process of its own. */
async function runSuites(names: readonly string[]): Promise<Totals> {
  const totals: Totals = { passed: 0, failed: 0 };
  if (names.length === 0) return totals;
  const files = names.map((name) => inRoot("e2e", `${name}.e2e.mts`));
  const stream = run({ files, concurrency: 1, timeout: SUITE_LIMIT_MS });
  stream.on("test:summary", ({ file, counts }) => {
    if (file !== undefined) return;
    totals.passed += counts.passed;
    totals.failed += counts.tests - counts.passed - counts.skipped - counts.todo;
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(String(text));
  return totals;
}

async function shared(names: readonly string[]): Promise<Totals> {
  // A shop that `--stay` started is used as it is.
  if (names.length === 0 || process.env.SOUK_E2E) return runSuites(names);
  const stack = await startShop();
  try {
    process.env.SOUK_E2E = saveContext(stack);
    const totals = await runSuites(names);
    say(totals.failed ? `\nData, logs and screenshots: ${stack.dataDir}` : "");
    return totals;
  } finally {
    delete process.env.SOUK_E2E;
    await stack.stop();
  }
}

async function stay(): Promise<number> {
  const stack = await startShop();
  say(`\nSOUK_E2E=${saveContext(stack)} node e2e/run.mts …\nStop with Ctrl-C.`);
  await new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await stack.stop();
  rmSync(stack.dataDir, { recursive: true, force: true });
  return 0;
}

async function main(asked: readonly string[]): Promise<number> {
  if (asked.includes("--stay")) return stay();
  const all: readonly string[] = [...SHARED, ...ALONE];
  const unknown = asked.filter((name) => !all.includes(name));
  if (unknown.length)
    throw new UserError(`No such suite: ${unknown.join(", ")}. There are: ${all.join(", ")}`);
  const chosen = (names: readonly string[]) =>
    names.filter((name) => asked.length === 0 || asked.includes(name));
  const parts = [await shared(chosen(SHARED)), await runSuites(chosen(ALONE))];
  const passed = parts.reduce((sum, part) => sum + part.passed, 0);
  const failed = parts.reduce((sum, part) => sum + part.failed, 0);
  say(`${passed} passed, ${failed} failed`);
  return failed || passed === 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`\nSouk: ${error instanceof UserError ? error.message : (error as Error).stack}\n`);
    process.exit(1);
  },
);
