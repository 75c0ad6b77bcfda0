// A backend process that is killed and started again, over and over, on the same port.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inRoot } from "../../../scripts/lib/paths.mts";
import { freePort } from "../../../scripts/lib/ports.mts";
import type { Service } from "../../../scripts/lib/run.mts";
import type { Stack } from "../../../scripts/lib/stack.mts";

export type Role = "shared" | "server" | "worker";
const PRELOAD = inRoot("e2e", "chaos", "lib", "crash-after.cjs");
const ARM_LIMIT_MS = 5_000;

export class Victim {
  readonly name: string;
  readonly role: Role;
  kills = 0;
  private readonly stack: Stack;
  private readonly port: number;
  private readonly log: string;
  private service: Service | undefined;

  private constructor(stack: Stack, name: string, role: Role, port: number) {
    this.stack = stack;
    this.name = name;
    this.role = role;
    this.port = port;
    this.log = join(stack.dataDir, `${name}.steps`);
  }

  static async create(stack: Stack, name: string, role: Role): Promise<Victim> {
    return new Victim(stack, name, role, await freePort());
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get runs(): boolean {
    return this.service !== undefined;
  }

  /** Starts the process; with `crashAfter` it can be armed to die by itself after so many steps. */
  async start(crashAfter = 0, env: NodeJS.ProcessEnv = {}): Promise<void> {
    rmSync(this.log, { force: true });
    writeFileSync(this.log, "");
    this.service = await this.stack.startBackend(this.name, {
      BACKEND_PORT: String(this.port),
      SOUK_WORKER_MODE: this.role,
      ...env,
      ...(crashAfter
        ? { NODE_OPTIONS: `--require ${PRELOAD}`, CRASH_AFTER: String(crashAfter), CRASH_LOG: this.log }
        : {}),
    });
  }

  /** From now on the steps are counted. */
  async arm(): Promise<void> {
    const { pid } = this.running();
    process.kill(pid, "SIGUSR2");
    const until = Date.now() + ARM_LIMIT_MS;
    while (!this.steps().includes("armed")) {
      if (Date.now() > until) throw new Error(`${this.name} could not be armed`);
      await sleep(10);
    }
  }

  async kill(): Promise<void> {
    await this.running().stop("SIGKILL");
    this.kills += 1;
    this.service = undefined;
  }

  /** Ends it as an operator does. */
  async stop(): Promise<void> {
    await this.service?.stop();
    this.service = undefined;
  }

  /** Resolves when it has died by itself. */
  async died(): Promise<void> {
    await this.running().exited;
    this.kills += 1;
    this.service = undefined;
  }

  /** The step it died after, in words; undefined when it never came so far. */
  lastStep(): string | undefined {
    const line = this.steps().find((one) => one.startsWith("died "));
    return line?.slice("died ".length);
  }

  private steps(): string[] {
    return readFileSync(this.log, "utf8").split("\n");
  }

  private running(): Service {
    if (!this.service) throw new Error(`${this.name} is not running`);
    return this.service;
  }
}
