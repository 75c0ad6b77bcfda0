import { createServer, type Server } from "node:http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import medusaLoaders from "@medusajs/medusa/loaders/index";
import express from "express";
import { runMigrations } from "graphile-worker";
import type { Settings } from "../config/settings";
import { knexOf } from "../db/transaction";
import { notFoundHandler } from "../http/error-handler";
import { scheduleSweep } from "../sweep/sweep";
import { startWorker, type WorkerHandle } from "../worker/runner";
import { accessLog } from "./access-log";

const SHUTDOWN_LIMIT_MS = 25_000;

/** Starts our Express app, Medusa on top of it, and the worker; stops all three gently on SIGTERM or SIGINT. */
export async function serve(settings: Settings): Promise<void> {
  const app = express();
  app.disable("x-powered-by");
  const state = { ready: false };
  app.get("/health", (_, res) => {
    res
      .status(state.ready ? 200 : 503)
      .type("text/plain")
      .send(state.ready ? "OK" : "starting");
  });
  app.use(accessLog());
  app.use(
    "/static",
    express.static(settings.SOUK_FILES_DIR, { maxAge: "1h", fallthrough: false, index: false }),
  );
  await runMigrations({ connectionString: settings.DATABASE_URL });
  const { container, shutdown } = await medusaLoaders({ directory: process.cwd(), expressApp: app });
  app.use(notFoundHandler);
  const worker = await workerOf(container, settings);
  const server = await listen(app, settings);
  state.ready = true;
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`Souk backend ready on port ${settings.BACKEND_PORT}`);
  stopOnSignal(async () => {
    state.ready = false;
    server.close();
    server.closeIdleConnections();
    await worker?.stop();
    await shutdown();
  });
}

async function workerOf(container: MedusaContainer, settings: Settings): Promise<WorkerHandle | undefined> {
  if (settings.SOUK_WORKER_MODE === "server") return undefined;
  await scheduleSweep(knexOf(container), 0);
  return startWorker(container, {
    databaseUrl: settings.DATABASE_URL,
    concurrency: settings.SOUK_WORKER_CONCURRENCY,
  });
}

function listen(app: express.Express, settings: Settings): Promise<Server> {
  const server = createServer(app);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port: settings.BACKEND_PORT, host: settings.BACKEND_HOST }, () => resolve(server));
  });
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), SHUTDOWN_LIMIT_MS).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGTERM", onSignal);
  process.once("SIGINT", onSignal);
}
