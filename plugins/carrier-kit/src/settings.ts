import type { Locale } from "@souk/contracts";
import { z } from "zod";

export type Localised = Record<Locale, string>;
export type SettingValue = string | number | boolean;
export type SettingValues = Record<string, SettingValue | undefined>;

/** One field of a carrier's account: it validates, says whether it is secret, and draws itself in the admin's form. */
export interface SettingField {
  key: string;
  type: "text" | "url" | "integer" | "boolean";
  label: Localised;
  help?: Localised;
  /** Encrypted at rest, never shown again, redacted everywhere. */
  secret?: boolean;
  /** A long text, such as a key file: up to 10,000 characters, drawn as a text area. */
  multiline?: boolean;
  required?: boolean;
  default?: SettingValue;
}

type ValueOf<F extends SettingField> = F["type"] extends "integer"
  ? number
  : F["type"] extends "boolean"
    ? boolean
    : string;
type IsPresent<F extends SettingField> = F extends { required: true }
  ? true
  : F extends { default: SettingValue }
    ? true
    : false;

/** The values of a list of fields, typed: a field that is neither required nor has a default may be missing. */
export type ValuesOf<F extends readonly SettingField[]> = {
  [K in F[number] as K["key"]]: IsPresent<K> extends true ? ValueOf<K> : ValueOf<K> | undefined;
};

export interface SettingIssue {
  key: string;
  problem: "missing" | "invalid";
}
export type SettingsResult<V> = { ok: true; values: V } | { ok: false; issues: SettingIssue[] };

export interface SettingsSchema<V = SettingValues> {
  fields: readonly SettingField[];
  parse(input: unknown): SettingsResult<V>;
}

function isPlainUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.username === "" && url.search === "" && url.hash === "";
}

function valueSchema(field: SettingField): z.ZodType<SettingValue> {
  if (field.type === "boolean") {
    return z.preprocess((v) => (v === "true" ? true : v === "false" ? false : v), z.boolean());
  }
  if (field.type === "integer") {
    const read = (v: unknown) => (typeof v === "string" && /^\d{1,9}$/.test(v.trim()) ? Number(v) : v);
    return z.preprocess(read, z.number().int().min(0));
  }
  // Pasted keys carry line breaks and control characters, which would break a header.
  const text = z.string().transform((v) => v.replace(/\p{Cc}/gu, "").trim());
  const checked = text.pipe(
    z
      .string()
      .min(1)
      .max(field.multiline ? 10_000 : 2000),
  );
  return field.type === "url" ? checked.pipe(z.string().refine(isPlainUrl)) : checked;
}

function readField(field: SettingField, raw: unknown): SettingValue | undefined | SettingIssue {
  const given = raw === "" || raw === null ? undefined : raw;
  if (given === undefined && field.default !== undefined) return field.default;
  if (given === undefined) return field.required ? { key: field.key, problem: "missing" } : undefined;
  const parsed = valueSchema(field).safeParse(given);
  return parsed.success ? parsed.data : { key: field.key, problem: "invalid" };
}

function parseAgainst(fields: readonly SettingField[], input: unknown): SettingsResult<SettingValues> {
  const object = z.record(z.string(), z.unknown()).safeParse(input);
  const given = object.success ? object.data : {};
  const values: SettingValues = {};
  const issues: SettingIssue[] = [];
  for (const field of fields) {
    const value = readField(field, given[field.key]);
    if (typeof value === "object") issues.push(value);
    else values[field.key] = value;
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, values };
}

/** A schema from its fields. Unknown keys are dropped; empty text counts as missing; defaults are filled in. */
export function defineSettings<const F extends readonly SettingField[]>(
  fields: F,
): SettingsSchema<ValuesOf<F>> {
  return {
    fields,
    // The values were read field by field from `fields`, which is what ValuesOf describes.
    parse: (input) => parseAgainst(fields, input) as SettingsResult<ValuesOf<F>>,
  };
}

/** The secret values among an account's settings, for redaction. */
export function secretsOf(fields: readonly SettingField[], values: SettingValues): string[] {
  return fields
    .filter((field) => field.secret)
    .map((field) => values[field.key])
    .filter((value): value is string => typeof value === "string" && value !== "");
}

/** Placeholder settings for pure work without an account: defaults, and an invented value for every other field. */
export function placeholderSettings(fields: readonly SettingField[]): SettingValues {
  const invent = { text: (key: string) => `placeholder-${key}`, url: () => "https://carrier.invalid" };
  return Object.fromEntries(
    fields.map((field) => {
      if (field.default !== undefined) return [field.key, field.default];
      if (field.type === "integer") return [field.key, 1];
      if (field.type === "boolean") return [field.key, false];
      return [field.key, invent[field.type](field.key)];
    }),
  );
}
