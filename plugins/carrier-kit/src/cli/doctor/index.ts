import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, parseEnv } from "node:util";
import type { Carrier } from "../../carrier";
import type { PlaceReader } from "../../cities";
import { createCarrierClient } from "../../client/index";
import { createRedactor } from "../../redact";
import { type SettingIssue, secretsOf } from "../../settings";
import { envName, settingsFromEnv } from "../env";
import { loadCarrier, PLUGINS } from "../find";
import { installedPlaces } from "../places";
import { checkAddress } from "./address";
import { checkCities, checkPrices, checkSignIn, checkStatuses, checkWebhook, type Patient } from "./checks";
import { openLine } from "./line";
import { type Finding, ok, reportText, wrong } from "./report";

export interface DoctorOptions {
  /** The shop's settings, as the environment has them. */
  env: NodeJS.ProcessEnv;
  places?: PlaceReader;
  /** Of one call, in milliseconds. */
  timeoutMs?: number;
}

export interface Diagnosis {
  healthy: boolean;
  text: string;
}

const TIMEOUT_MS = 10_000;

function settingFinding(carrier: Carrier, { key, problem }: SettingIssue): Finding {
  const field = carrier.settings.fields.find((one) => one.key === key);
  const name = envName(carrier.id, key);
  const help = field?.help ? ` ${field.help.en}` : "";
  if (problem === "missing")
    return wrong(
      `Settings: ${name} is missing (${field?.label.en}).`,
      `Set it in the environment or in .env.${help}`,
    );
  return wrong(
    `Settings: ${name} is not a valid ${field?.type ?? "value"}.`,
    `Correct it in the environment or in .env.${help}`,
  );
}

async function examine(
  carrier: Carrier,
  given: Record<string, unknown>,
  options: DoctorOptions,
): Promise<Finding[]> {
  const parsed = carrier.settings.parse(given);
  if (!parsed.ok) return parsed.issues.map((issue) => settingFinding(carrier, issue));
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const complete = ok("Settings: complete.");
  const webhook = checkWebhook(carrier, parsed.values);
  const address = await checkAddress(
    carrier.baseUrl(parsed.values),
    envName(carrier.id, "base_url"),
    timeoutMs,
  );
  if (address.some(({ state }) => state === "wrong")) return [complete, ...address, webhook];
  const line = openLine();
  const client = createCarrierClient(carrier, {
    settings: given,
    fetch: line.fetch,
    timeoutMs,
    readTries: 1,
  });
  const patient: Patient = { carrier, client, line, places: options.places };
  const signIn = await checkSignIn(patient);
  if (signIn.state === "wrong") return [complete, ...address, signIn, webhook];
  const cities = await checkCities(patient);
  const prices = await checkPrices(patient);
  return [complete, ...address, signIn, ...cities, prices, ...(await checkStatuses(patient)), webhook];
}

/** Looks at a carrier's account with the shop's own keys. Reads only, each call within a time-out; no secret is in the text. */
export async function diagnose(carrier: Carrier, options: DoctorOptions): Promise<Diagnosis> {
  const given = settingsFromEnv(carrier, options.env);
  const findings = await examine(carrier, given, options);
  const values = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]));
  const redactor = createRedactor(secretsOf(carrier.settings.fields, values));
  const text = redactor.text(reportText(`${carrier.name.en}, with the settings of this shop:`, findings));
  return { healthy: findings.every(({ state }) => state !== "wrong"), text };
}

function envFile(): NodeJS.ProcessEnv {
  const file = join(PLUGINS, "..", ".env");
  return existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
}

/** `carrier -- doctor <id>`: settings from the environment, else from `.env`. @throws Error for an unknown carrier. */
export async function doctorCommand(args: string[]): Promise<Diagnosis> {
  const [id, ...more] = parseArgs({ args, allowPositionals: true }).positionals;
  if (id === undefined || more.length > 0) throw new Error("carrier -- doctor <id>");
  return diagnose(loadCarrier(id), { env: { ...envFile(), ...process.env }, places: installedPlaces() });
}
