import { sandboxCities as cathedisCities } from "@souk/carrier-cathedis/cities";
import { sandboxCities as digylogCities } from "@souk/carrier-digylog/cities";
import { sandboxCities as ozonCities } from "@souk/carrier-ozonexpress/cities";
import { sandboxDistricts } from "@souk/carrier-sendit/districts";
import { readConfig, type SandboxConfig } from "./config";
import { createSandbox, type Sandbox } from "./server";

const STOP_WITHIN_MS = 5_000;

function create(config: SandboxConfig): Sandbox {
  const { folder, host, spreadsheets, webhookUrls } = config;
  const carriers = {
    sendit: { ...config.sendit, districts: sandboxDistricts },
    ozonexpress: { ...config.ozonexpress, cities: ozonCities },
    cathedis: { ...config.cathedis, cities: cathedisCities },
    digylog: { ...config.digylog, cities: digylogCities },
  };
  return createSandbox({ folder, host, spreadsheets, webhookUrls, carriers });
}

function stopOnSignal(sandbox: Sandbox): void {
  const stop = () => {
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    sandbox.close().then(
      () => process.exit(0),
      (error: Error) => fail(error),
    );
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

function fail(error: Error): never {
  const taken = "code" in error && error.code === "EADDRINUSE";
  const hint = taken ? " Set SANDBOX_PORT or SANDBOX_SMTP_PORT to a free port." : "";
  process.stderr.write(`sandbox: ${error.message}${hint}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const sandbox = create(config);
  const { url, smtpPort } = await sandbox.listen(config.port, config.smtpPort);
  stopOnSignal(sandbox);
  process.stdout.write(`sandbox: ${url} (mail: 127.0.0.1:${smtpPort})\n`);
}

main().catch(fail);
