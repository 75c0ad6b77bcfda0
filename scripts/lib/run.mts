// Child processes: commands that end, and services that stay; their output goes to a log file.
import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "./errors.mts";

export interface Command {
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  log: string;
}

/** Runs a command to its end; when it fails, the error shows the last lines that it printed. */
export async function runToEnd(what: string, command: Command): Promise<void> {
  const child = start(command);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (code !== 0) throw new UserError(`${what} failed (exit ${code}). ${tail(command.log)}`);
}

export interface Service {
  name: string;
  pid: number;
  exited: Promise<number | null>;
  /** Asks it to stop; kills it when it has not within `limitMs`. */
  stop(signal?: NodeJS.Signals, limitMs?: number): Promise<void>;
}

/** Starts a service in a process group of its own, so that Ctrl-C reaches us and we end them in order. */
export function startService(name: string, command: Command): Service {
  const child = start(command);
  const exited = new Promise<number | null>((resolve) => {
    child.once("exit", (code) => resolve(code));
    child.once("error", () => resolve(-1));
  });
  return {
    name,
    pid: child.pid ?? -1,
    exited,
    async stop(signal = "SIGTERM", limitMs = 30_000) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      const timer = setTimeout(() => child.kill("SIGKILL"), limitMs);
      await exited;
      clearTimeout(timer);
    },
  };
}

/** Whatever ends this process ends its children, builds included, with all that they started. */
const alive = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of alive) killGroup(child);
});

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, "SIGKILL");
  } catch {
    // It was gone already.
  }
}

function start({ command, args, cwd, env, log }: Command): ChildProcess {
  mkdirSync(dirname(log), { recursive: true });
  const out = createWriteStream(log, { flags: "a" });
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  alive.add(child);
  child.once("exit", () => alive.delete(child));
  child.stdout?.pipe(out, { end: false });
  child.stderr?.pipe(out, { end: false });
  return child;
}

export function tail(log: string, lines = 25): string {
  try {
    const text = readFileSync(log, "utf8").trimEnd().split("\n").slice(-lines).join("\n");
    return `The end of ${log}:\n${text}`;
  } catch {
    return `See ${log}`;
  }
}

/** Waits until `url` answers with 2xx; fails at once when the service ends, with the end of its log. */
export async function waitFor(url: string, service: Service, log: string, limitMs = 120_000): Promise<void> {
  const until = Date.now() + limitMs;
  let ended = false;
  service.exited.then(() => {
    ended = true;
  });
  while (Date.now() < until) {
    if (ended) throw new UserError(`${service.name} ended while it started. ${tail(log)}`);
    const ok = await fetch(url, { signal: AbortSignal.timeout(3_000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new UserError(`${service.name} was not ready within ${limitMs / 1000} s. ${tail(log)}`);
}
