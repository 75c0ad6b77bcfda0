// `npm start`: the whole shop on this machine, until Ctrl-C.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "./lib/errors.mts";
import { defaultDataDir } from "./lib/paths.mts";
import { assertFree, portNear } from "./lib/ports.mts";
import { say, totalTime } from "./lib/progress.mts";
import { loadDotEnv, type Ports } from "./lib/settings.mts";
import { type RunInfo, type Stack, startStack } from "./lib/stack.mts";

async function choosePorts(): Promise<Ports> {
  const port = (name: string, fallback: number) => Number(process.env[name] || fallback);
  const ports = {
    backend: port("BACKEND_PORT", 9000),
    storefront: port("STOREFRONT_PORT", 8000),
    sandbox: port("SANDBOX_PORT", 7000),
  };
  await assertFree(ports.backend, "BACKEND_PORT");
  await assertFree(ports.storefront, "STOREFRONT_PORT");
  await assertFree(ports.sandbox, "SANDBOX_PORT");
  return { ...ports, smtp: Number(process.env.SANDBOX_SMTP_PORT) || (await portNear(7025)) };
}

function show(info: RunInfo, dataDir: string): void {
  say(`
Souk is ready (${totalTime()}).

  Shop      ${info.storefront}
  Admin     ${info.admin.url}
            ${info.admin.email}  ${info.admin.password}
  Sandbox   ${info.sandbox}   the Google Sheet, the parcels and the mails, offline

  Data and logs: ${dataDir}
  Stop with Ctrl-C.
`);
}

/** Resolves when the user asks to stop, with 0, or when a service ends by itself, with 1. */
function untilStopped(stack: Stack): Promise<number> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve(0));
    process.once("SIGTERM", () => resolve(0));
    stack.ended.then((name) => {
      if (stack.stopping()) return;
      say(`\n${name} ended by itself; its log is ${join(stack.dataDir, "logs", `${name}.log`)}`);
      resolve(1);
    });
  });
}

async function main(): Promise<number> {
  loadDotEnv();
  const dataDir = defaultDataDir();
  say("Souk: getting ready");
  // Until everything stands there is nothing to end gently: the children go with us.
  const giveUp = () => process.exit(130);
  process.once("SIGINT", giveUp).once("SIGTERM", giveUp);
  rmSync(join(dataDir, "run.json"), { force: true });
  const stack = await startStack({ dataDir, ports: await choosePorts() });
  process.off("SIGINT", giveUp).off("SIGTERM", giveUp);
  const stopped = untilStopped(stack);
  show(stack.info, dataDir);
  const code = await stopped;
  say("\nStopping …");
  rmSync(join(dataDir, "run.json"), { force: true });
  await stack.stop();
  return code;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`\nSouk: ${error instanceof UserError ? error.message : (error as Error).stack}\n`);
    process.exit(1);
  },
);
