import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SettingValues } from "@souk/carrier-kit";
import { type MasterKeys, masterKeysOf } from "../../config/master-keys";
import type { IntegrationDefinition } from "./definitions";
import { findIntegration, findIntegrations, findVersion } from "./repository";
import { SealError, unseal } from "./seal";
import {
  type ActiveSettings,
  ENVIRONMENT,
  type IntegrationRecord,
  type SettingsReading,
  untouched,
  type VersionRecord,
} from "./types";

/** What a version's seal is bound to. */
export const sealContext = (id: string, version: number): string => `${id}/${version}`;

export function readSealed(
  keys: MasterKeys,
  definition: IntegrationDefinition,
  row: Pick<VersionRecord, "version" | "sealed">,
): SettingsReading {
  try {
    const text = unseal(keys, row.sealed, sealContext(definition.id, row.version));
    return checked(definition, JSON.parse(text) as Record<string, unknown>);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    return { ok: false, reason: "unreadable", issues: [] };
  }
}

export function checked(definition: IntegrationDefinition, given: Record<string, unknown>): SettingsReading {
  const parsed = definition.settings.parse(given);
  return parsed.ok
    ? { ok: true, values: parsed.values }
    : { ok: false, reason: "incomplete", issues: parsed.issues };
}

const OVERVIEW_TTL_MS = 1_000;
/** Grows with every change that this process makes, whichever of its services makes it. */
let changes = 0;
/** Versions whose settings stay unsealed in memory, for each integration. */
const KEPT = 3;

/**
 * The settings in use. Which version is active is read from the database for every operation, so that a change made in any
 * process counts from the next operation on in all of them; a version itself never changes, so it is unsealed once.
 */
export class SettingsInUse {
  readonly keys: MasterKeys;
  private readonly opened = new Map<string, Map<number, SettingsReading>>();
  private overviewKept:
    | { at: number; changes: number; rows: Promise<Map<string, IntegrationRecord>> }
    | undefined;

  constructor(
    private readonly db: Knex,
    readonly env: NodeJS.ProcessEnv = process.env,
  ) {
    this.keys = masterKeysOf(env);
  }

  /** What an operation that begins now runs with. */
  async active(definition: IntegrationDefinition): Promise<ActiveSettings> {
    return this.complete(definition, await findIntegration(this.db, definition.id));
  }

  /** The same for many, at most a second old: for lists and quotes, never for a call. */
  async overview(definitions: readonly IntegrationDefinition[]): Promise<Map<string, ActiveSettings>> {
    const rows = await this.rows();
    const entries = definitions.map(
      async (one) => [one.id, await this.complete(one, rows.get(one.id) ?? untouched(one.id))] as const,
    );
    return new Map(await Promise.all(entries));
  }

  /** Lets the next overview be a fresh one, in every service of this process. */
  forget(): void {
    changes += 1;
  }

  private rows(): Promise<Map<string, IntegrationRecord>> {
    const kept = this.overviewKept;
    if (kept && kept.changes === changes && Date.now() - kept.at < OVERVIEW_TTL_MS) return kept.rows;
    const rows = findIntegrations(this.db);
    this.overviewKept = { at: Date.now(), changes, rows };
    rows.catch(() => {
      this.overviewKept = undefined;
    });
    return rows;
  }

  /** One version's settings; undefined where there is no such version. */
  async version(definition: IntegrationDefinition, version: number): Promise<SettingsReading | undefined> {
    const opened = this.opened.get(definition.id) ?? new Map<number, SettingsReading>();
    this.opened.set(definition.id, opened);
    const known = opened.get(version);
    if (known) return known;
    const reading = await this.open(definition, version);
    if (!reading?.ok) return reading;
    opened.set(version, reading);
    for (const old of [...opened.keys()].slice(0, -KEPT)) opened.delete(old);
    return reading;
  }

  private async open(
    definition: IntegrationDefinition,
    version: number,
  ): Promise<SettingsReading | undefined> {
    if (version === ENVIRONMENT) return checked(definition, definition.fromEnv(this.env));
    const row = await findVersion(this.db, definition.id, version);
    return row && readSealed(this.keys, definition, row);
  }

  private async complete(definition: IntegrationDefinition, row: IntegrationRecord): Promise<ActiveSettings> {
    const none: SettingsReading = { ok: false, reason: "unreadable", issues: [] };
    return {
      version: row.active_version,
      enabled: row.enabled,
      webhookEnabled: row.webhook_enabled,
      reading: (await this.version(definition, row.active_version)) ?? none,
    };
  }
}

/** The values that may be used now, or undefined. */
export const usableValues = (active: ActiveSettings | undefined): SettingValues | undefined =>
  active?.reading.ok ? active.reading.values : undefined;
