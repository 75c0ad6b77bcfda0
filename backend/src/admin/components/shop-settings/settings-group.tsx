import { Button } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import type { ShopSettingGroup } from "../../../shop-settings/fields";
import { KEYS } from "../../hooks/keys";
import { useChange } from "../../hooks/use-change";
import { useMay } from "../../hooks/use-may";
import { useReader } from "../../hooks/use-reader";
import { OpsProblem } from "../../lib/ops-problem";
import { formOf, type SettingsForm, saveSettings, type Values, valuesOf } from "../../lib/settings-api";
import { Section } from "../section";
import { SettingField } from "./setting-field";

/** One group of settings as a form of its own; what the server refuses is said at its field. */
export function SettingsGroup({ group, values }: { group: ShopSettingGroup; values: Values }) {
  const { t, locale } = useReader();
  const may = useMay();
  const change = useChange([KEYS.settings]);
  const [form, setForm] = useState<SettingsForm>(() => formOf(group, values));
  const details = change.problem instanceof OpsProblem ? change.problem.details : [];
  const problemOf = (key: string) =>
    details.find(({ field }) => `${field}.`.startsWith(`${group.id}.${key}.`))?.message;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!change.busy)
      void change.run(() => saveSettings(locale, group, valuesOf(group, form)), "desk.settings.saved");
  };
  return (
    <Section title={group.title[locale]}>
      <form onSubmit={save} noValidate autoComplete="off" className="flex flex-col gap-y-4">
        <div className="grid grid-cols-1 items-start gap-x-6 gap-y-4 md:grid-cols-2">
          {group.fields.map((field) => (
            <SettingField
              key={field.key}
              field={field}
              value={form[field.key] ?? ""}
              problem={problemOf(field.key)}
              readOnly={!may("settings.write")}
              onChange={(value) => setForm((before) => ({ ...before, [field.key]: value }))}
            />
          ))}
        </div>
        {may("settings.write") && (
          <div className="flex justify-end">
            <Button type="submit" size="small" variant="secondary" isLoading={change.busy}>
              {t("desk.settings.save")}
            </Button>
          </div>
        )}
      </form>
    </Section>
  );
}
