import type { z } from "@medusajs/framework/zod";
import type { Locale } from "@souk/contracts";
import { message } from "../http/messages";
import { type ErrorDetail, ShopError } from "../http/shop-error";
import { SHOP_SETTING_GROUPS, type ShopSettingField } from "./fields";

type Issue = z.core.$ZodIssue;

/** What is wrong with a group of settings, each by the field's own name in the reader's language; empty when nothing is. */
export function settingProblems(
  group: string,
  error: { issues: readonly Issue[] } | undefined,
  locale: Locale,
): ErrorDetail[] {
  return (error?.issues ?? []).flatMap((issue) => detailsOf(group, issue, locale));
}

function detailsOf(group: string, issue: Issue, locale: Locale): ErrorDetail[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => {
      const field = [group, ...issue.path, key].join(".");
      return { field, code: "setting_unknown", message: message("setting_unknown", locale, { field }) };
    });
  const field = [group, ...issue.path].join(".");
  const known = SHOP_SETTING_GROUPS.find(({ id }) => id === group)?.fields.find(
    ({ key }) => key === issue.path[0],
  );
  return [
    {
      field,
      code: "setting_invalid",
      message: known ? wordsOf(known, locale) : `${field}: ${issue.message}`,
    },
  ];
}

function wordsOf({ kind, label, min, max }: ShopSettingField, locale: Locale): string {
  const field = label[locale];
  if (kind === "emails") return message("setting_emails", locale, { field, max: max ?? 0 });
  if (kind === "choice") return message("setting_invalid", locale, { field });
  const code = kind === "whole" ? "setting_whole" : "setting_amount";
  return message(code, locale, { field, min: min ?? 0, max: max ?? 0 });
}

/** The refusal (400) of settings: it says what is wrong where that is one thing, and each thing in its details. */
export function settingsRefused(details: ErrorDetail[], locale: Locale): ShopError {
  const [only] = details;
  const text = details.length === 1 && only ? only.message : message("check_fields", locale);
  return new ShopError(400, { type: "invalid_data", code: "check_fields", message: text, details });
}

/** Settings of the right shape, or the refusal that names what is wrong. */
export function checkedSettings<T extends z.ZodType>(
  schema: T,
  value: unknown,
  { group, locale }: { group: string; locale: Locale },
): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw settingsRefused(settingProblems(group, result.error, locale), locale);
}
