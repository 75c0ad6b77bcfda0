import type { SettingValues } from "@souk/carrier-kit";
import type { MasterKeys } from "../../config/master-keys";
import type { Sql } from "../../db/transaction";
import { checked, sealContext } from "./active-settings";
import { type AuditAction, recordAudit } from "./audit";
import type { IntegrationDefinition } from "./definitions";
import { IntegrationRefused, SettingsInvalid } from "./errors";
import {
  findVersion,
  lockIntegration,
  nextVersion,
  updateIntegration,
  updateVersion,
  versionsOf,
} from "./repository";
import { seal } from "./seal";
import { ENVIRONMENT, type TestOutcome, type VersionState } from "./types";

export type GivenValues = Record<string, string | number | boolean | null>;

/** What a new version holds: what was given, and the secrets in use where none was given (null takes one away). */
export function merge(
  definition: IntegrationDefinition,
  given: GivenValues,
  inUse: SettingValues,
): SettingValues {
  const { fields } = definition.settings;
  const known = new Set(fields.map(({ key }) => key));
  const unknown = Object.keys(given).filter((key) => !known.has(key));
  if (unknown.length) throw new SettingsInvalid(unknown.map((key) => ({ key, problem: "unknown" as const })));
  const entries = fields.map(({ key, secret }) => {
    const value = given[key];
    const keeps = secret && (value === undefined || value === "");
    return [key, keeps ? inUse[key] : (value ?? undefined)] as const;
  });
  const reading = checked(definition, Object.fromEntries(entries));
  if (!reading.ok) throw new SettingsInvalid(reading.issues);
  return reading.values;
}

/** Adds a draft; returns its number. */
export async function addVersion(
  sql: Sql,
  keys: MasterKeys,
  definition: IntegrationDefinition,
  { values, before, actor }: { values: SettingValues; before: SettingValues; actor: string },
): Promise<number> {
  const { id } = definition;
  await lockIntegration(sql, id);
  const version = await nextVersion(sql, id);
  await sql("integration_version").insert({
    integration_id: id,
    version,
    key_id: keys.writing.id,
    sealed: seal(keys, JSON.stringify(values), sealContext(id, version)),
    created_by: actor,
  });
  const changed = definition.settings.fields
    .map(({ key }) => key)
    .filter((key) => values[key] !== before[key]);
  await recordAudit(sql, {
    integration_id: id,
    action: "version_added",
    actor,
    version,
    detail: { changed },
  });
  return version;
}

/** Writes down how a test went; a draft that answered is `tested`. */
export async function recordTest(
  sql: Sql,
  { id, version, outcome, actor }: { id: string; version: number; outcome: TestOutcome; actor: string },
): Promise<void> {
  await lockIntegration(sql, id);
  if (version !== ENVIRONMENT) {
    const row = await findVersion(sql, id, version);
    const state: VersionState | undefined = row?.state === "draft" && outcome.ok ? "tested" : row?.state;
    const test = JSON.stringify(outcome);
    await updateVersion(sql, { integration_id: id, version }, { test, state, tested_at: sql.fn.now() });
  }
  const { ok, kind } = outcome;
  await recordAudit(sql, {
    integration_id: id,
    action: "version_tested",
    actor,
    version,
    detail: { ok, kind },
  });
}

/**
 * Makes a version the one in use, and the one before it inactive, in the caller's transaction: every operation that begins
 * after the commit runs with it. A version that was never in use must have been tested.
 */
export async function activateVersion(
  sql: Sql,
  { id, version, actor, action }: { id: string; version: number; actor: string; action: AuditAction },
): Promise<void> {
  const { active_version: before } = await lockIntegration(sql, id);
  if (before === version) return;
  if (version !== ENVIRONMENT) {
    const row = await findVersion(sql, id, version);
    if (!row) throw new IntegrationRefused("integration_version_unknown");
    if (row.state === "draft") throw new IntegrationRefused("integration_not_tested");
  }
  if (before !== ENVIRONMENT) {
    const retired = { state: "inactive", deactivated_at: sql.fn.now() };
    await updateVersion(sql, { integration_id: id, version: before }, retired);
  }
  if (version !== ENVIRONMENT) {
    const inUse = { state: "active", activated_at: sql.fn.now(), deactivated_at: null };
    await updateVersion(sql, { integration_id: id, version }, inUse);
  }
  await updateIntegration(sql, id, { active_version: version });
  await recordAudit(sql, { integration_id: id, action, actor, version, detail: { before } });
}

/** The version to roll back to: the newest one before the active one that was in use; the environment's where there is none. */
export async function earlierVersion(sql: Sql, id: string): Promise<number> {
  const { active_version } = await lockIntegration(sql, id);
  if (active_version === ENVIRONMENT) throw new IntegrationRefused("integration_nothing_earlier");
  const versions = await versionsOf(sql, id);
  const earlier = versions.find((one) => one.version < active_version && one.activated_at);
  return earlier?.version ?? ENVIRONMENT;
}
