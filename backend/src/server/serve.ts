import { createServer, type Server } from "node:http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import medusaLoaders from "@medusajs/medusa/loaders/index";
import express from "express";
import { runMigrations } from "graphile-worker";
import { EdgeRefusals } from "../audit/edge-refusals";
import { watchWrites } from "../audit/watch-writes";
import type { Settings } from "../config/settings";
import { knexOf } from "../db/transaction";
import { edge } from "../edge";
import { Limiter } from "../edge/limits/limiter";
import type { TellRefusal } from "../edge/told";
import { notFoundHandler } from "../http/error-handler";
import { AUDIT } from "../modules/audit";
import { keepAudit } from "../modules/audit/keeper";
import { recordAudit } from "../modules/audit/record";
import { INTEGRATIONS } from "../modules/integrations";
import type { IntegrationsService } from "../modules/integrations/service";
import { customerGate } from "../people/customers/gate";
import { inviteCookie } from "../people/staff/invite-cookie";
import { onlyPublic } from "../pictures/private-files";
import { authDoor } from "../sign-in/auth-door";
import { staffGate } from "../sign-in/staff-gate";
import { scheduleSweep } from "../sweep/sweep";
import { startWorker, type WorkerHandle } from "../worker/runner";
import { accessLog } from "./access-log";
import { refuseEnterprise } from "./enterprise";
import { webSessions } from "./web-session";

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
  const limiter = await Limiter.open({
    limits: settings.SOUK_RATE_LIMITS,
    databaseUrl: settings.DATABASE_URL,
    redisUrl: settings.REDIS_URL,
    secret: settings.COOKIE_SECRET,
  });
  const medusa: { container?: MedusaContainer } = {};
  const refusals = refusalsInAudit(() => started(medusa));
  app.use(...edgeOf(settings, limiter, refusals.tell));
  app.use(watchWrites);
  app.use(inviteCookie({ adminPath: settings.ADMIN_PATH, secure: settings.SOUK_ENV === "production" }));
  app.use(
    "/static",
    onlyPublic(express.static(settings.SOUK_FILES_DIR, { maxAge: "1h", fallthrough: false, index: false })),
  );
  await runMigrations({ connectionString: settings.DATABASE_URL });
  const web = webSessions(settings);
  app.use(
    authDoor,
    web.middleware,
    staffGate(() => started(medusa)),
    customerGate(() => started(medusa)),
  );
  const { container, shutdown } = await medusaLoaders({ directory: process.cwd(), expressApp: app });
  medusa.container = container;
  refuseEnterprise(container);
  app.use(notFoundHandler);
  await sealWithTodaysKey(container);
  const worker = await workerOf(container, settings);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const stopAudit = keepAudit(container.resolve(AUDIT), logger);
  const server = await listen(app, settings);
  state.ready = true;
  logger.info(`Souk backend ready on port ${settings.BACKEND_PORT}`);
  stopOnSignal(async () => {
    state.ready = false;
    server.close();
    server.closeIdleConnections();
    await worker?.stop();
    await refusals.stop();
    await stopAudit();
    await shutdown();
    await web.close();
    await limiter.stop();
  });
}

function edgeOf(settings: Settings, limiter: Limiter, tell: TellRefusal): express.RequestHandler[] {
  return edge({
    adminPath: settings.ADMIN_PATH,
    publicUrl: settings.BACKEND_PUBLIC_URL,
    production: settings.SOUK_ENV === "production",
    trustedProxies: settings.SOUK_TRUSTED_PROXIES,
    proxySecret: settings.SOUK_PROXY_SECRET,
    allowList: settings.SOUK_ADMIN_ALLOW,
    listed: [...settings.STORE_CORS, ...settings.ADMIN_CORS, ...settings.AUTH_CORS],
    limiter,
    tell,
  });
}

function refusalsInAudit(container: () => MedusaContainer): EdgeRefusals {
  return new EdgeRefusals(
    async (record) => recordAudit(knexOf(container()), record),
    (error) => container().resolve(ContainerRegistrationKeys.LOGGER).error(`audit: ${error.message}`),
  );
}

function started({ container }: { container?: MedusaContainer }): MedusaContainer {
  if (!container) throw new Error("Medusa has not started yet");
  return container;
}

/** After a change of `SOUK_MASTER_KEYS`: what the old key sealed is sealed anew. What none of the keys opens is told, and stays. */
async function sealWithTodaysKey(container: MedusaContainer): Promise<void> {
  const integrations: IntegrationsService = container.resolve(INTEGRATIONS);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const { resealed, unreadable } = await integrations.reseal();
  if (resealed) logger.info(`${resealed} version(s) of settings are sealed with the new master key`);
  if (unreadable.length)
    logger.error(
      `no key of SOUK_MASTER_KEYS opens these settings: ${unreadable.join(", ")}; see docs/configuration.md`,
    );
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
