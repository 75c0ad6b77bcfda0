// Integrations as staff change them, and the keys that the sandbox's carriers accept.
import type { Admin, StaffMessage } from "./admin.mts";
import { type Context, setting } from "./context.mts";
import { type Answer, call, must } from "./http.mts";
import type { ErrorBody } from "./shop.mts";

type Shown = string | number | boolean | null | { secret: true; tail: string | null };

export interface VersionView {
  version: number;
  state: string;
  created_by: string;
  test: { ok: boolean; kind: string; message: StaffMessage } | null;
  values: Record<string, Shown> | null;
}

export interface IntegrationView {
  id: string;
  kind: string;
  enabled: boolean;
  active_version: number;
  source: string;
  state: string;
  webhook_enabled: boolean | null;
  last_success_at: string | null;
  last_error_at: string | null;
  last_error: { kind: string; message: StaffMessage } | null;
  fields: { key: string; secret?: boolean; label: StaffMessage }[];
  versions: VersionView[];
  webhook: { address: string; secret_field: string; accepts: boolean } | null;
  account: string | null;
  audit: { action: string; actor: string; version: number | null; detail: Record<string, unknown> | null }[];
}

export interface Step extends ErrorBody {
  integration: IntegrationView;
  version: number;
  test: { ok: boolean; kind: string; message: StaffMessage };
}

export type Values = Record<string, string | number | boolean | null>;

/** One integration at the admin API. */
export class Integration {
  private readonly admin: Admin;
  private readonly path: string;

  constructor(admin: Admin, id: string) {
    this.admin = admin;
    this.path = `/admin/ops/integrations/${id}`;
  }

  async view(): Promise<IntegrationView> {
    return (await must(this.admin.call<Step>(this.path), this.path)).integration;
  }

  /** One step, whatever comes of it. */
  step(path: string, json: unknown = {}, locale = "fr"): Promise<Answer<Step>> {
    const headers = { "accept-language": locale };
    return this.admin.call<Step>(`${this.path}/${path}`, { json, headers, timeoutMs: 60_000 });
  }

  /** Adds, tests and activates a version; gives its number. */
  async rotate(values: Values): Promise<number> {
    const { version } = await must(this.step("versions", { values }), "add a version");
    const { test } = await must(this.step(`versions/${version}/test`), "test it");
    if (!test.ok) throw new Error(`the test failed: ${test.message.en}`);
    await must(this.step(`versions/${version}/activate`), "activate it");
    return version;
  }
}

export interface KeyCall {
  label: string | null;
  accepted: boolean;
  at: number;
  method: string;
  path: string;
}

export interface SenditKeys {
  label: string;
  public_key: string;
  secret_key: string;
}

/** Which of SENDIT's keys the sandbox accepts, and which one each call brought. */
export class KeyRing {
  private readonly url: string;

  constructor({ info }: Pick<Context, "info">) {
    this.url = `${info.sandbox}/sandbox/carriers/sendit/keys`;
  }

  async accept(...keys: ({ label: string } | SenditKeys)[]): Promise<void> {
    await must(call(this.url, { json: { keys } }), "set SENDIT's keys");
  }

  /** Calls since `from` (epoch milliseconds). */
  async calls(from = 0): Promise<KeyCall[]> {
    const { calls } = await must(call<{ calls: KeyCall[] }>(this.url), "calls by key");
    return calls.filter(({ at }) => at >= from);
  }
}

/** A SENDIT account for a version: planted keys that can be recognised wherever they leak. */
export function senditKeys(label: string): SenditKeys {
  return {
    label,
    public_key: `planted-public-${label}-5d20c8e1`,
    secret_key: `planted-secret-${label}-77ab03f4e9`,
  };
}

/** The values of a version with these keys, at the sandbox. */
export function senditValues(context: Context, { public_key, secret_key }: SenditKeys): Values {
  return { public_key, secret_key, calls_per_hour: 1_000_000, base_url: setting(context, "SENDIT_BASE_URL") };
}
