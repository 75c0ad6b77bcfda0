// First stop of `npm start` and `npm test`: runs on the host's own Node (>= 20.19), installs what is missing, then hands over
// to the pinned Node 24. Nothing but Node's own modules may be imported here.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const MIN_NODE = [20, 19];
const NEEDED_BYTES = 3 * 1024 ** 3;

const fail = (text) => {
  process.stderr.write(`\nSouk: ${text}\n`);
  process.exit(1);
};

function checkHost() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < MIN_NODE[0] || (major === MIN_NODE[0] && minor < MIN_NODE[1])) {
    fail(
      `Node ${process.versions.node} is too old, ${MIN_NODE.join(".")} or later is needed (https://nodejs.org).`,
    );
  }
  if (spawnSync("npm", ["--version"], { stdio: "ignore" }).status !== 0)
    fail("npm was not found on the PATH.");
  const { bavail, bsize } = statfsSync(root);
  const free = bavail * bsize;
  const installed = existsSync(join(root, "node_modules", "node"));
  if (!installed && free < NEEDED_BYTES) {
    fail(`the disk is nearly full: ${(free / 1024 ** 3).toFixed(1)} GB free, about 3 GB are needed.`);
  }
}

/** Installs one lockfile's packages when they are missing or the lockfile changed. */
function install(folder, seconds) {
  const dir = join(root, folder);
  const lock = createHash("sha256")
    .update(readFileSync(join(dir, "package-lock.json")))
    .digest("hex");
  const stamp = join(dir, "node_modules", ".souk-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return Promise.resolve();
  const started = Date.now();
  process.stdout.write(
    `  · installing the packages of ${folder === "." ? "the workspace" : folder} (about ${seconds} s) …\n`,
  );
  const beat = setInterval(() => {
    process.stdout.write(`    still installing, ${Math.round((Date.now() - started) / 1000)} s\n`);
  }, 15_000);
  return new Promise((resolve) => {
    const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
    const child = spawn("npm", args, { cwd: dir, stdio: ["ignore", "ignore", "pipe"] });
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors = (errors + chunk).slice(-4000);
    });
    child.once("exit", (code) => {
      clearInterval(beat);
      if (code !== 0) fail(`"npm ci" failed in ${dir}:\n${errors}`);
      mkdirSync(join(dir, "node_modules"), { recursive: true });
      writeFileSync(stamp, lock);
      resolve();
    });
  });
}

/** Where a command lives, when not in this folder under its own name. */
const SCRIPTS = { chaos: "e2e/chaos/main.mts", bench: "e2e/bench/main.mts", scan: "e2e/scan/main.mts" };

/** Runs the command's script on the pinned Node and ends as it ends; signals reach it by themselves. */
function handOver(command, args) {
  const node = join(root, "node_modules", "node", "bin", "node");
  if (!existsSync(node)) fail("the pinned Node 24 is missing. Delete node_modules and try again.");
  const path = `${join(root, "node_modules", ".bin")}:${process.env.PATH}`;
  const env = { ...process.env, PATH: path, MEDUSA_DISABLE_TELEMETRY: "true", NEXT_TELEMETRY_DISABLED: "1" };
  const child = spawn(node, [join(root, SCRIPTS[command] ?? `scripts/${command}.mts`), ...args], {
    stdio: "inherit",
    env,
  });
  const pass = (signal) => child.kill(signal);
  process.on("SIGTERM", pass);
  // The terminal sends Ctrl-C to both of us: we only have to outlive the script.
  process.on("SIGINT", () => undefined);
  child.once("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

const [command, ...args] = process.argv.slice(2);
checkHost();
await install(".", 90);
await install("storefront", 30);
handOver(command, args);
