// Programs of the system that some suites need: found, or installed as root on Debian; ended with the suite.
import { type ChildProcess, execFileSync, spawnSync } from "node:child_process";

export const isRoot = process.getuid?.() === 0;

/** Makes sure that a program is there; as root on Debian its package is installed. Throws saying what is missing. */
export function need(present: () => boolean, packageName: string, what: string): void {
  if (present()) return;
  if (isRoot) {
    const options = { stdio: "ignore", timeout: 5 * 60_000 } as const;
    try {
      execFileSync("apt-get", ["update"], options);
      execFileSync("apt-get", ["install", "-y", "--no-install-recommends", packageName], options);
    } catch {
      // What follows says what to do.
    }
  }
  if (!present()) throw new Error(`${what} is missing: apt-get install -y ${packageName}`);
}

export const onPath = (name: string): boolean => spawnSync("which", [name], { stdio: "ignore" }).status === 0;

/** Asks a process to end, and makes it after 20 s. */
export async function endProcess(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill(signal);
  const timer = setTimeout(() => server.kill("SIGKILL"), 20_000);
  await ended;
  clearTimeout(timer);
}
