import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { checked, readSealed, SettingsInUse, usableValues } from "./active-settings";
import { auditOf, recordAudit } from "./audit";
import { checkSettings } from "./check";
import { type IntegrationDefinition, integrationDefinitions } from "./definitions";
import { IntegrationRefused } from "./errors";
import {
  findIntegration,
  findIntegrations,
  lockIntegration,
  updateIntegration,
  versionsOf,
} from "./repository";
import { type ResealReport, resealAll } from "./reseal";
import { ENVIRONMENT, type SettingsReading, type TestOutcome, untouched } from "./types";
import { activateVersion, addVersion, earlierVersion, type GivenValues, merge, recordTest } from "./versions";
import {
  accountView,
  environmentView,
  type IntegrationSummary,
  type IntegrationView,
  summaryOf,
  versionView,
  webhookView,
} from "./view";

const AUDIT_SHOWN = 50;

/** The settings of carriers and of the sheet: versions sealed at rest, one of them in use, every step audited. */
export class IntegrationsService {
  readonly definitions: ReadonlyMap<string, IntegrationDefinition>;
  private readonly db: Knex;
  private readonly inUse: SettingsInUse;

  constructor({ __pg_connection__ }: { __pg_connection__: Knex }) {
    this.db = __pg_connection__;
    this.definitions = integrationDefinitions();
    this.inUse = new SettingsInUse(this.db);
  }

  async list(): Promise<IntegrationSummary[]> {
    const rows = await findIntegrations(this.db);
    const all = [...this.definitions.values()].map(async (definition) => {
      const row = rows.get(definition.id) ?? untouched(definition.id);
      return summaryOf(definition, row, await this.reading(definition, row.active_version));
    });
    return Promise.all(all);
  }

  /** The calls that a carrier allows with the settings in use; null where it documents no limit, or they cannot be used. */
  async limitOf(id: string): Promise<{ calls: number; per_seconds: number } | null> {
    const definition = this.definitions.get(id);
    const limit = definition?.carrier?.limit;
    if (!definition || !limit) return null;
    const row = await findIntegration(this.db, id);
    const reading = await this.reading(definition, row.active_version);
    const allowed = reading.ok ? limit(reading.values) : undefined;
    return allowed ? { calls: allowed.calls, per_seconds: allowed.perMs / 1_000 } : null;
  }

  /** Everything a page may show of one; no secret but its last four characters. */
  async view(definition: IntegrationDefinition): Promise<IntegrationView> {
    const { id } = definition;
    const row = await findIntegration(this.db, id);
    const reading = await this.reading(definition, row.active_version);
    const values = reading.ok ? reading.values : undefined;
    const stored = (await versionsOf(this.db, id)).map((one) =>
      versionView(definition, one, readSealed(this.inUse.keys, definition, one)),
    );
    const environment = environmentView(definition, row.active_version === ENVIRONMENT, this.inUse.env);
    return {
      ...summaryOf(definition, row, reading),
      fields: definition.settings.fields,
      versions: [...stored, environment],
      webhook: webhookView(definition, values, row, this.inUse.env.BACKEND_PUBLIC_URL ?? ""),
      account: accountView(definition, values),
      audit: await auditOf(this.db, id, AUDIT_SHOWN),
    };
  }

  /** Adds a draft; secrets that are left out stay as they are in use. Returns its number. @throws SettingsInvalid */
  async add(definition: IntegrationDefinition, given: GivenValues, actor: string): Promise<number> {
    const active = await this.inUse.active(definition);
    const before = usableValues(active) ?? {};
    const values = merge(definition, given, before);
    return this.db.transaction((sql) =>
      addVersion(sql, this.inUse.keys, definition, { values, before, actor }),
    );
  }

  /** Asks the other side with one version's settings, by calls that only read. @throws IntegrationRefused */
  async test(definition: IntegrationDefinition, version: number, actor: string): Promise<TestOutcome> {
    const reading = await this.inUse.version(definition, version);
    if (!reading) throw new IntegrationRefused("integration_version_unknown");
    const outcome = await checkSettings(definition, reading, timeoutOf(definition, this.inUse.env));
    await this.db.transaction((sql) => recordTest(sql, { id: definition.id, version, outcome, actor }));
    return outcome;
  }

  /** Puts a tested or an earlier version into use. @throws IntegrationRefused */
  async activate(definition: IntegrationDefinition, version: number, actor: string): Promise<void> {
    await this.mustBeUsable(definition, version);
    await this.db.transaction((sql) =>
      activateVersion(sql, { id: definition.id, version, actor, action: "version_activated" }),
    );
    this.inUse.forget();
  }

  /** Goes back to the version that was in use before, or to the one named. Returns its number. @throws IntegrationRefused */
  async rollBack(definition: IntegrationDefinition, to: number | undefined, actor: string): Promise<number> {
    const { id } = definition;
    const version = await this.db.transaction(async (sql) => {
      const target = to ?? (await earlierVersion(sql, id));
      await this.mustBeUsable(definition, target);
      await activateVersion(sql, { id, version: target, actor, action: "version_rolled_back" });
      return target;
    });
    this.inUse.forget();
    return version;
  }

  async setEnabled({ id }: IntegrationDefinition, enabled: boolean, actor: string): Promise<void> {
    await this.db.transaction(async (sql) => {
      const row = await lockIntegration(sql, id);
      if (row.enabled === enabled) return;
      await updateIntegration(sql, id, { enabled });
      await recordAudit(sql, { integration_id: id, action: enabled ? "enabled" : "disabled", actor });
    });
    this.inUse.forget();
  }

  /** @throws IntegrationRefused where there are no webhooks. */
  async setWebhook({ id, carrier }: IntegrationDefinition, enabled: boolean, actor: string): Promise<void> {
    if (!carrier?.webhook) throw new IntegrationRefused("integration_no_webhook");
    await this.db.transaction(async (sql) => {
      const row = await lockIntegration(sql, id);
      if (row.webhook_enabled === enabled) return;
      await updateIntegration(sql, id, { webhook_enabled: enabled });
      const action = enabled ? "webhook_enabled" : "webhook_disabled";
      await recordAudit(sql, { integration_id: id, action, actor });
    });
  }

  /** Brings everything under the writing key. */
  reseal(): Promise<ResealReport> {
    return resealAll(this.db, this.inUse.keys);
  }

  private async reading(definition: IntegrationDefinition, version: number): Promise<SettingsReading> {
    return (await this.inUse.version(definition, version)) ?? checked(definition, {});
  }

  private async mustBeUsable(definition: IntegrationDefinition, version: number): Promise<void> {
    const reading = await this.inUse.version(definition, version);
    if (!reading) throw new IntegrationRefused("integration_version_unknown");
    if (reading.ok) return;
    throw new IntegrationRefused(
      reading.reason === "unreadable" ? "integration_unreadable" : "integration_env_incomplete",
    );
  }
}

function timeoutOf({ kind }: IntegrationDefinition, env: NodeJS.ProcessEnv): number {
  return kind === "carrier"
    ? Number(env.CARRIER_TIMEOUT_MS ?? 15_000)
    : Number(env.GOOGLE_TIMEOUT_MS ?? 20_000);
}
