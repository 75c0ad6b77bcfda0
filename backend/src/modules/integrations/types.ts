import type { SettingIssue, SettingValues } from "@souk/carrier-kit";
import type { StaffMessage } from "../errors/service";

/** `draft` was entered, `tested` has answered a call, `active` is in use, `inactive` was. */
export type VersionState = "draft" | "tested" | "active" | "inactive";

/** The environment's settings count as a version of their own, number 0: they are used until another one is made active. */
export const ENVIRONMENT = 0;

export interface IntegrationRecord {
  id: string;
  active_version: number;
  enabled: boolean;
  webhook_enabled: boolean;
  last_success_at: Date | null;
  last_error_at: Date | null;
  last_error: { kind: string; message: StaffMessage } | null;
}

export interface VersionRecord {
  integration_id: string;
  version: number;
  state: VersionState;
  key_id: string;
  sealed: string;
  test: TestOutcome | null;
  created_by: string;
  created_at: Date;
  tested_at: Date | null;
  activated_at: Date | null;
  deactivated_at: Date | null;
}

/** How a test call went, in plain words. */
export interface TestOutcome {
  ok: boolean;
  kind: "ok" | "unauthorized" | "unavailable" | "incomplete" | "unreadable";
  message: StaffMessage;
}

/** A version's settings, checked; or why they cannot be used. */
export type SettingsReading =
  | { ok: true; values: SettingValues }
  | { ok: false; reason: "incomplete" | "unreadable"; issues: readonly SettingIssue[] };

/** What an operation runs with: one version for all of it. */
export interface ActiveSettings {
  version: number;
  enabled: boolean;
  webhookEnabled: boolean;
  reading: SettingsReading;
}

export const untouched = (id: string): IntegrationRecord => ({
  id,
  active_version: ENVIRONMENT,
  enabled: true,
  webhook_enabled: true,
  last_success_at: null,
  last_error_at: null,
  last_error: null,
});
