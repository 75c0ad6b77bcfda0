import { type Carrier, createCarrierClient, type SettingValues } from "@souk/carrier-kit";
import { SheetError } from "@souk/google-sheets";
import type { IntegrationDefinition } from "./definitions";
import { sheetClientFrom } from "./google";
import { wordsFor } from "./messages";
import type { SettingsReading, TestOutcome } from "./types";

/** A parcel that nobody has: asking about it proves the keys and changes nothing. */
const NO_PARCEL = "SOUK0000000000";

/** Tries one version's settings by calls that only read. Never throws for what the other side does. */
export async function checkSettings(
  definition: IntegrationDefinition,
  reading: SettingsReading,
  timeoutMs: number,
): Promise<TestOutcome> {
  const { name, carrier } = definition;
  if (!reading.ok) return { ok: false, kind: reading.reason, message: wordsFor(reading.reason, name) };
  return carrier
    ? checkCarrier(carrier, reading.values, timeoutMs)
    : checkSheet(definition, reading.values, timeoutMs);
}

async function checkCarrier(
  carrier: Carrier,
  settings: SettingValues,
  timeoutMs: number,
): Promise<TestOutcome> {
  const client = createCarrierClient(carrier, { settings, timeoutMs, readTries: 2 });
  const list = await client.cities();
  const failed = list.outcome ?? (list.entries.length ? undefined : "unavailable");
  if (failed) return { ok: false, kind: failed, message: wordsFor(failed, carrier.name, list.message) };
  // A list that anybody may read proves no key.
  const isOpen = !carrier.session || carrier.operations.cities.open === true;
  const proof = isOpen ? await client.track([NO_PARCEL]) : undefined;
  if (proof?.outcome === "unauthorized")
    return {
      ok: false,
      kind: "unauthorized",
      message: wordsFor("unauthorized", carrier.name, proof.message),
    };
  return { ok: true, kind: "ok", message: wordsFor("ok", carrier.name) };
}

async function checkSheet(
  { name }: IntegrationDefinition,
  values: SettingValues,
  timeoutMs: number,
): Promise<TestOutcome> {
  try {
    await sheetClientFrom(values, timeoutMs).describe();
    return { ok: true, kind: "ok", message: wordsFor("ok", name) };
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    return { ok: false, kind: error.transient ? "unavailable" : "unauthorized", message: error.messages };
  }
}
