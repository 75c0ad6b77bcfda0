import type { SettingIssue } from "@souk/carrier-kit";

export type RefusalCode =
  | "integration_version_unknown"
  | "integration_not_tested"
  | "integration_env_incomplete"
  | "integration_unreadable"
  | "integration_nothing_earlier"
  | "integration_no_webhook";

/** A step that the rules of versions do not allow now. */
export class IntegrationRefused extends Error {
  override readonly name = "IntegrationRefused";
  constructor(readonly code: RefusalCode) {
    super(code);
  }
}

/** Settings that do not fit their schema; names the fields, never their values. */
export class SettingsInvalid extends Error {
  override readonly name = "SettingsInvalid";
  constructor(readonly issues: readonly (SettingIssue | { key: string; problem: "unknown" })[]) {
    super(issues.map(({ key, problem }) => `${key} is ${problem}`).join(", "));
  }
}
