import type { Localised, SettingField, SettingValue, SettingValues } from "@souk/carrier-kit";
import type { AuditRecord } from "./audit";
import type { IntegrationDefinition } from "./definitions";
import { accountOf } from "./google";
import { ENVIRONMENT, type IntegrationRecord, type SettingsReading, type VersionRecord } from "./types";

/** A secret as it may be shown: that it is there, and its last four characters where it is long enough to spare them. */
export interface MaskedSecret {
  secret: true;
  tail: string | null;
}
export type ShownValue = Exclude<SettingValue, undefined> | MaskedSecret | null;
export type ShownValues = Record<string, ShownValue>;

export interface VersionView
  extends Pick<
    VersionRecord,
    "version" | "state" | "test" | "created_by" | "created_at" | "tested_at" | "activated_at"
  > {
  /** Null when they cannot be decrypted. */
  values: ShownValues | null;
}

export interface IntegrationSummary
  extends Pick<
    IntegrationRecord,
    "id" | "enabled" | "active_version" | "last_success_at" | "last_error_at" | "last_error"
  > {
  kind: IntegrationDefinition["kind"];
  name: Localised;
  source: "environment" | "admin";
  /** `ready`: it can be used. `off`: switched off. Else why its settings cannot be used. */
  state: "ready" | "off" | "incomplete" | "unreadable";
  /** Null where there are no webhooks. */
  webhook_enabled: boolean | null;
}

export interface WebhookView {
  /** The address to register with the carrier; `{secret}` stands for the shop's secret where it belongs into the address. */
  address: string;
  /** The setting that guards it. */
  secret_field: string;
  /** Whether events are accepted: a secret is set, and the switch is on. */
  accepts: boolean;
}

export interface IntegrationView extends IntegrationSummary {
  fields: readonly SettingField[];
  versions: VersionView[];
  webhook: WebhookView | null;
  /** The address to share the sheet with. */
  account: string | null;
  audit: Pick<AuditRecord, "id" | "action" | "actor" | "version" | "detail" | "at">[];
}

const TAIL = 4;
/** Shorter secrets, passwords mostly, show nothing. */
const LONG_ENOUGH = 12;

/** The last four characters of a secret that can spare them. */
export function tailOf(secret: string): string | null {
  return secret.length >= LONG_ENOUGH ? secret.slice(-TAIL) : null;
}

export function shown(fields: readonly SettingField[], values: SettingValues): ShownValues {
  const entries = fields.map(({ key, secret, multiline }): [string, ShownValue] => {
    const value = values[key];
    if (value === undefined) return [key, null];
    // The end of a key file is the same in all of them.
    return [key, secret ? { secret: true, tail: multiline ? null : tailOf(String(value)) } : value];
  });
  return Object.fromEntries(entries);
}

export function summaryOf(
  definition: IntegrationDefinition,
  row: IntegrationRecord,
  reading: SettingsReading,
): IntegrationSummary {
  const { id, kind, name, carrier } = definition;
  const { enabled, active_version, last_success_at, last_error_at, last_error } = row;
  const usable = reading.ok ? "ready" : reading.reason;
  return {
    id,
    kind,
    name,
    enabled,
    active_version,
    source: active_version === ENVIRONMENT ? "environment" : "admin",
    state: usable === "ready" && !enabled ? "off" : usable,
    webhook_enabled: carrier?.webhook ? row.webhook_enabled : null,
    last_success_at,
    last_error_at,
    last_error,
  };
}

export function versionView(
  definition: IntegrationDefinition,
  row: VersionRecord,
  reading: SettingsReading,
): VersionView {
  const { version, state, test, created_by, created_at, tested_at, activated_at } = row;
  const values = reading.ok ? shown(definition.settings.fields, reading.values) : null;
  return { version, state, test, created_by, created_at, tested_at, activated_at, values };
}

/** The environment's settings as version 0; what is set of them, even where that is not enough. */
export function environmentView(
  definition: IntegrationDefinition,
  active: boolean,
  env: NodeJS.ProcessEnv,
): VersionView {
  const given = definition.fromEnv(env);
  const values = Object.fromEntries(
    definition.settings.fields.map((field) => [field.key, asValue(given[field.key]) ?? field.default]),
  );
  return {
    version: ENVIRONMENT,
    state: active ? "active" : "inactive",
    test: null,
    created_by: "environment",
    created_at: new Date(0),
    tested_at: null,
    activated_at: null,
    values: shown(definition.settings.fields, values),
  };
}

const asValue = (value: unknown): SettingValue | undefined =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;

export function webhookView(
  { carrier }: IntegrationDefinition,
  values: SettingValues | undefined,
  row: IntegrationRecord,
  publicUrl: string,
): WebhookView | null {
  if (!carrier?.webhook) return null;
  const { secretSetting, address } = carrier.webhook;
  const base = `${publicUrl.replace(/\/+$/, "")}/webhooks/shipping/${carrier.id}`;
  return {
    address: address ? address(base, "{secret}") : base,
    secret_field: secretSetting,
    accepts: row.webhook_enabled && typeof values?.[secretSetting] === "string",
  };
}

export const accountView = (
  { kind }: IntegrationDefinition,
  values: SettingValues | undefined,
): string | null => (kind === "sheet" && values ? accountOf(values) : null);
