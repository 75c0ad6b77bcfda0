import type { Locale } from "@souk/contracts";
import {
  SHOP_SETTING_GROUPS,
  type ShopSettingField,
  type ShopSettingGroup,
} from "../../shop-settings/fields";
import { call } from "./ops-api";

export type Values = Record<string, unknown>;
/** What is typed, as text, by the setting's key. */
export type SettingsForm = Record<string, string>;

export interface Sheet {
  spreadsheet_id: string | null;
  source: "environment" | "admin";
}

export type AllSettings = Record<string, Values> & { sheet?: Sheet | null };

/** All groups in one: each of their routes gives those it knows. */
export async function getSettings(locale: Locale, signal?: AbortSignal): Promise<AllSettings> {
  const paths = [...new Set(SHOP_SETTING_GROUPS.map(({ path }) => path))];
  const answers = await Promise.all(paths.map((path) => call<AllSettings>(locale, path, { signal })));
  return Object.assign({}, ...answers);
}

/** Saves one group. */
export const saveSettings = (
  locale: Locale,
  { id, path }: ShopSettingGroup,
  values: Values,
): Promise<unknown> => call(locale, path, { method: "POST", body: { [id]: values } });

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join("\n") : value === undefined || value === null ? "" : String(value);

/** The stored values as they stand in the fields. */
export const formOf = ({ fields }: ShopSettingGroup, values: Values): SettingsForm =>
  Object.fromEntries(fields.map(({ key }) => [key, textOf(values[key])]));

/** What was typed, as the server takes it; what is no number stays a text, which the server refuses by its name. */
export const valuesOf = ({ fields }: ShopSettingGroup, form: SettingsForm): Values =>
  Object.fromEntries(fields.map((field) => [field.key, typedValue(field, form[field.key] ?? "")]));

function typedValue({ kind }: ShopSettingField, typed: string): unknown {
  const text = typed.trim();
  if (kind === "emails") return text.split(/[\s,;،؛]+/).filter(Boolean);
  if (kind === "choice") return text;
  const number = text === "" ? Number.NaN : Number(latinDigits(text).replace(",", "."));
  return Number.isNaN(number) ? text : number;
}

const latinDigits = (text: string): string =>
  text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
