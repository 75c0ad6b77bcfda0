import { EventEmitter } from "node:events";
import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type Runner, run, type WorkerEvents, Logger as WorkerLogger } from "graphile-worker";
import { knexOf } from "../db/transaction";
import { scheduleSweep } from "../sweep/sweep";
import { Liveness } from "./liveness";
import { taskList } from "./tasks";

const JANITOR_EVERY_MS = 3_000;

export interface WorkerHandle {
  stop(): Promise<void>;
}

/** Starts this process's workers on the shared job table; stops them gently on `stop()`. */
export async function startWorker(
  container: MedusaContainer,
  options: { databaseUrl: string; concurrency: number },
): Promise<WorkerHandle> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const liveness = new Liveness(options.databaseUrl);
  const events: WorkerEvents = new EventEmitter();
  events.on("worker:create", ({ worker }) => {
    liveness
      .announce(worker.workerId)
      .catch((error: Error) => logger.error(`worker liveness: ${error.message}`));
  });
  const runner: Runner = await run({
    connectionString: options.databaseUrl,
    concurrency: options.concurrency,
    noHandleSignals: true,
    pollInterval: 1_000,
    taskList: taskList(container),
    crontab: "",
    events,
    logger: workerLogger(logger),
  });
  // The sweep plans its own next round, and the rounds of polling: somebody must begin.
  await scheduleSweep(knexOf(container), 0);
  const janitor = setInterval(() => void clean(liveness, logger), JANITOR_EVERY_MS);
  return {
    async stop() {
      clearInterval(janitor);
      await runner.stop();
      await liveness.close();
    },
  };
}

async function clean(liveness: Liveness, logger: Logger): Promise<void> {
  try {
    const dead = await liveness.releaseDead();
    if (dead.length) logger.warn(`jobs of ${dead.length} dead worker(s) are free again`);
  } catch (error) {
    logger.warn(`worker janitor: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Job failures are shown; the rest of graphile-worker's talk is not. Payloads hold ids only, never secrets. */
function workerLogger(logger: Logger): WorkerLogger {
  return new WorkerLogger((scope) => (level, message) => {
    const text = `${scope.taskIdentifier ?? "worker"}: ${message.split("\n")[0]}`;
    if (level === "error") logger.error(text);
    else if (level === "warning") logger.warn(text);
  });
}
