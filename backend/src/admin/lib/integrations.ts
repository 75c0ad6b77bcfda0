import type { SettingField } from "@souk/carrier-kit";
import type { Locale } from "@souk/contracts";
import type { TestOutcome } from "../../modules/integrations/types";
import type {
  IntegrationSummary,
  IntegrationView,
  ShownValue,
  ShownValues,
} from "../../modules/integrations/view";
import type { WordKey } from "../i18n/en";
import type { Colour } from "./colours";
import { call } from "./ops-api";

/** A value as it comes over the wire: dates are ISO 8601. */
type Wire<T> = T extends Date ? string : T extends object ? { [K in keyof T]: Wire<T[K]> } : T;
export type Summary = Wire<IntegrationSummary>;
export type Integration = Wire<IntegrationView>;
export type Version = Integration["versions"][number];
export type Change = Integration["audit"][number];

/** The environment's settings, which stand among the versions. */
export const ENVIRONMENT = 0;

export type Step =
  | { kind: "activate" | "test"; version: number }
  | { kind: "rollback"; version: number }
  | { kind: "enabled" | "webhook"; enabled: boolean };

export interface Stepped {
  integration: Integration;
  test?: TestOutcome;
}

const path = (id: string) => `/admin/ops/integrations/${encodeURIComponent(id)}`;

export async function getIntegrations(locale: Locale, signal?: AbortSignal): Promise<Summary[]> {
  const { integrations } = await call<{ integrations: Summary[] }>(locale, "/admin/ops/integrations", {
    signal,
  });
  return integrations;
}

export async function getIntegration(locale: Locale, id: string, signal?: AbortSignal): Promise<Integration> {
  return (await call<Stepped>(locale, path(id), { signal })).integration;
}

export function takeStep(locale: Locale, id: string, step: Step): Promise<Stepped> {
  const [suffix, body] = requestOf(step);
  return call(locale, `${path(id)}/${suffix}`, { method: "POST", body });
}

function requestOf(step: Step): [string, object] {
  if (step.kind === "rollback") return ["rollback", { to: step.version }];
  if ("enabled" in step) return [step.kind, { enabled: step.enabled }];
  return [`versions/${step.version}/${step.kind}`, {}];
}

export const addVersion = (
  locale: Locale,
  id: string,
  values: FormBody,
): Promise<{ integration: Integration; version: number }> =>
  call(locale, `${path(id)}/versions`, { method: "POST", body: { values } });

/** How it stands, in one word: a failure counts until something has succeeded after it. */
export type Standing = keyof typeof STANDING_COLOUR;
export const STANDING_COLOUR = {
  ready: "green",
  unused: "blue",
  failing: "red",
  off: "grey",
  incomplete: "orange",
  unreadable: "red",
} as const satisfies Record<string, Colour>;

export function standingOf({ state, last_error_at, last_success_at }: Summary): Standing {
  if (state !== "ready") return state;
  if (last_error_at && (last_success_at ?? "") < last_error_at) return "failing";
  return last_success_at ? "ready" : "unused";
}

/** What the form holds: texts as they are typed, switches as they stand. */
export type Form = Record<string, string | boolean>;
export type FormBody = Record<string, string | boolean | null>;

export const isMasked = (value: ShownValue | undefined): value is Extract<ShownValue, { secret: true }> =>
  typeof value === "object" && value !== null;

/** A form that begins with what is in use; secrets begin empty. */
export function formOf(fields: readonly SettingField[], values: ShownValues): Form {
  const entries = fields.map(({ key, type, default: usual }): [string, string | boolean] => {
    const value = values[key] ?? usual ?? null;
    if (type === "boolean") return [key, value === true];
    return [key, value === null || isMasked(value) ? "" : String(value)];
  });
  return Object.fromEntries(entries);
}

/** What is sent: an empty secret stays as it is in use, any other empty text is taken away. */
export function bodyOf(fields: readonly SettingField[], form: Form): FormBody {
  const entries = fields.flatMap(({ key, secret }): [string, string | boolean | null][] => {
    const value = form[key] ?? "";
    if (typeof value === "boolean") return [[key, value]];
    if (value.trim()) return [[key, value]];
    return secret ? [] : [[key, null]];
  });
  return Object.fromEntries(entries);
}

/** The words of one change; the environment has its own. */
export function changeWords({ action, version }: Change): { key: WordKey; values: Record<string, number> } {
  if (version === ENVIRONMENT && action === "version_tested")
    return { key: "integrations.audit.tested_environment", values: {} };
  if (version === ENVIRONMENT && (action === "version_rolled_back" || action === "version_activated"))
    return { key: "integrations.audit.rolled_back_environment", values: {} };
  return {
    key: `integrations.audit.${action}`,
    values: version === null || version === undefined ? {} : { version },
  };
}

/** A text that keeps its own direction inside a sentence of another. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** A secret for webhooks that nobody can guess: 128 random bits. */
export function newSecret(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
