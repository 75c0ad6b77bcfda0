import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { CarriersConfig } from "./carriers";
import { controlRouter } from "./control/router";
import { isSaved, SandboxCore } from "./core";
import { type FaultTarget, faultMiddleware } from "./faults/middleware";
import { ensureServiceAccount, googleRouter } from "./google";
import { googleFaultBody } from "./google-faults";
import { JsonStore } from "./lib/store";
import { createMailSink } from "./mail/sink";
import { pageRouter } from "./page/router";
import { smsRouter } from "./sms";

export const DEFAULT_PORT = 7000;
export const OWNER_SPREADSHEET = "1qKkOSPisPkqUQEkH-stKoUaEo1d9e63pVcV1iU9yvHw";

export interface SandboxOptions {
  /** Where `state.json` and `service-account.json` live; made when missing. */
  folder: string;
  carriers: CarriersConfig;
  /** Spreadsheets besides the owner's. */
  spreadsheets?: readonly string[];
  /** Carrier id -> the shop's webhook address. */
  webhookUrls?: Readonly<Record<string, string>>;
  /** Pauses between a webhook's attempts, milliseconds. */
  retryDelaysMs?: readonly number[];
  /** Interface to listen on; this machine only by default. */
  host?: string;
  now?: () => number;
}

export interface Addresses {
  url: string;
  smtpPort: number;
}

export interface Sandbox {
  app: Express;
  state: SandboxCore;
  /** Listens for HTTP and SMTP; 0 takes a free port. Rejects when a port is taken. */
  listen(port: number, smtpPort?: number): Promise<Addresses>;
  /** Stops listening and saves the state. */
  close(): Promise<void>;
}

/** The stand-ins of Google, the carriers, mail and SMS as one server; what it held before is restored. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { folder, host = "127.0.0.1", now = Date.now } = options;
  const keyFor = (port: number) => ensureServiceAccount(folder, `http://127.0.0.1:${port}/google/token`);
  const store = new JsonStore(join(folder, "state.json"), () => core.snapshot());
  const core = new SandboxCore({
    spreadsheets: [...new Set([OWNER_SPREADSHEET, ...(options.spreadsheets ?? [])])],
    serviceAccount: keyFor(DEFAULT_PORT),
    carriers: options.carriers,
    webhookUrls: options.webhookUrls ?? {},
    retryDelaysMs: options.retryDelaysMs,
    now,
    onChange: () => store.touch(),
  });
  const saved = store.load();
  if (isSaved(saved)) core.restore(saved);
  const app = createApp(core);
  const mail = createMailSink(now, (one) => core.keepMail(one));
  let server: Server | undefined;
  let mailOpen = false;
  return {
    app,
    state: core,
    listen: async (port, smtpPort = 0) => {
      server = await listenHttp(app, port, host);
      const bound = (server.address() as AddressInfo).port;
      keyFor(bound);
      const smtp = await mail.listen(smtpPort, host);
      mailOpen = true;
      return { url: `http://127.0.0.1:${bound}`, smtpPort: smtp };
    },
    close: async () => {
      core.webhooks.close();
      if (mailOpen) await mail.close();
      if (server) await closeHttp(server);
      await store.close();
    },
  };
}

function createApp(core: SandboxCore): Express {
  const app = express();
  app.disable("x-powered-by");
  app.get("/health", (_request, response) => void response.json({ ok: true }));
  const google: FaultTarget = {
    id: "google",
    isSession: (path) => path === "/token",
    faultBody: googleFaultBody,
  };
  app.use("/google", watch(core, "google"), faultMiddleware(google, core.faults), googleRouter(core.google));
  for (const carrier of core.carriers)
    app.use(
      `/carriers/${carrier.id}`,
      watch(core, carrier.id),
      faultMiddleware(carrier, core.faults),
      carrier.router,
    );
  app.use("/sms", smsRouter(core));
  app.use("/sandbox", controlRouter(core));
  app.use(pageRouter(core));
  app.use((_request, response) => void response.status(404).type("text").send("Nothing here."));
  app.use(unexpected);
  return app;
}

/** Counts a stand-in's calls, and has the state saved after those that may have changed it. */
function watch(core: SandboxCore, target: string): RequestHandler {
  return (request, response, next) => {
    core.meter(target).count();
    if (request.method !== "GET") response.on("close", () => core.touch());
    next();
  };
}

const unexpected: ErrorRequestHandler = (error: unknown, request, response, next) => {
  process.stderr.write(`sandbox: ${request.method} ${request.path}: ${String(error)}\n`);
  if (response.headersSent) return next(error);
  response
    .status(500)
    .json({ type: "error", code: "unexpected", message: "The sandbox failed; see its log." });
};

function listenHttp(app: Express, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, () => resolve(server));
    server.once("error", reject);
  });
}

function closeHttp(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
