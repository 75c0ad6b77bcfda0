// `npm test`: everything that must hold, on this machine, in one run; ends with one line of totals.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { TEST_ADMIN_PATH } from "../e2e/lib/settings.mts";
import { buildAll } from "./lib/build.mts";
import { inRoot } from "./lib/paths.mts";
import { say, totalTime } from "./lib/progress.mts";

interface Check {
  name: string;
  args: string[];
  cwd?: string;
  /** Counts its own tests, in a line "N passed, N failed" or in Jest's own words; anything else counts as one. */
  counts?: boolean;
}

interface Tally {
  passed: number;
  failed: number;
}

const bin = (name: string): string => inRoot("node_modules", ".bin", name);

const TYPED = ["backend", "sandbox", "scripts", "e2e"].map((name) => ({
  name: `types: ${name}`,
  args: [bin("tsc"), "--noEmit", "-p", inRoot(name)],
}));

const QUICK: Check[] = [
  { name: "format and lint", args: [bin("biome"), "ci", "--colors=off", "."] },
  {
    name: "rooms (imports)",
    args: [
      bin("depcruise"),
      "--config",
      ".dependency-cruiser.cjs",
      "plugins",
      "backend/src",
      "sandbox/src",
      "storefront/src",
    ],
  },
  ...TYPED,
  {
    name: "types: storefront",
    args: [inRoot("storefront/node_modules/.bin/tsc"), "--noEmit", "-p", inRoot("storefront")],
  },
  { name: "unit tests", args: [bin("jest")], counts: true },
];

const SLOW: Check[] = [
  { name: "journeys and API", args: [process.execPath, "e2e/run.mts"], counts: true },
  { name: "chaos (short)", args: [process.execPath, "e2e/chaos/main.mts", "--short"], counts: true },
  { name: "stock race", args: [process.execPath, "e2e/bench/main.mts", "stock"], counts: true },
];

/** Runs one check; its output goes straight to the terminal, and is read for its counts. */
async function run(check: Check): Promise<Tally> {
  say(`\n── ${check.name} ──`);
  const [command = "", ...args] = check.args;
  const child = spawn(command, args, {
    cwd: check.cwd ?? inRoot("."),
    stdio: ["ignore", "pipe", "pipe"],
    env: process.env,
  });
  const end = () => {
    child.kill();
    process.exit(130);
  };
  process.once("SIGINT", end).once("SIGTERM", end);
  let output = "";
  const keep = (chunk: Buffer) => {
    process.stdout.write(chunk);
    output = (output + chunk.toString()).slice(-200_000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(-1));
    child.once("close", resolve);
  });
  process.off("SIGINT", end).off("SIGTERM", end);
  return tally(check, output, code);
}

function tally(check: Check, output: string, code: number | null): Tally {
  const counted = check.counts ? countsIn(output) : undefined;
  if (!counted) return code === 0 && !check.counts ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const silentFailure = code !== 0 && counted.failed === 0 ? 1 : 0;
  return { passed: counted.passed, failed: counted.failed + silentFailure };
}

/** The last total that a runner printed: our own line, or Jest's. */
function countsIn(output: string): Tally | undefined {
  const ours = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1);
  if (ours) return { passed: Number(ours[1]), failed: Number(ours[2]) };
  const jest = [
    ...output.matchAll(/^Tests:\s+(?:(\d+) failed, )?(?:\d+ skipped, )?(?:(\d+) passed, )?\d+ total/gm),
  ].at(-1);
  return jest ? { passed: Number(jest[2] ?? 0), failed: Number(jest[1] ?? 0) } : undefined;
}

async function main(): Promise<void> {
  const total: Tally = { passed: 0, failed: 0 };
  const failed: string[] = [];
  await buildAll(
    { ...process.env, ADMIN_PATH: TEST_ADMIN_PATH },
    inRoot("node_modules", ".cache", "souk", "logs"),
  );
  for (const check of [...QUICK, ...SLOW]) {
    const counts = await run(check);
    total.passed += counts.passed;
    total.failed += counts.failed;
    if (counts.failed) failed.push(check.name);
  }
  say(`\n${failed.length ? `Failed: ${failed.join(", ")}` : "All of it holds"} (${totalTime()})`);
  say(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed ? 1 : 0);
}

if (!existsSync(inRoot("storefront", "node_modules"))) throw new Error("Run this with: npm test");
await main();
