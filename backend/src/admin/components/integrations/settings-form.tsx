import { Button, toast } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { useNewVersion } from "../../hooks/use-integrations";
import { useReader } from "../../hooks/use-reader";
import { bodyOf, type Form, formOf, type Integration } from "../../lib/integrations";
import { OpsProblem, problemText } from "../../lib/ops-problem";
import { Quiet, Section } from "../section";
import { AddressLine } from "./address-line";
import { SettingInput } from "./setting-input";

/** A form drawn from the settings' schema; what it holds becomes a new version, which is tested at once. */
export function SettingsForm({ integration }: { integration: Integration }) {
  const { t, locale } = useReader();
  const { fields, versions, active_version, webhook } = integration;
  const inUse = versions.find(({ version }) => version === active_version)?.values ?? {};
  const [form, setForm] = useState<Form>(() => formOf(fields, inUse));
  const { mutateAsync, isPending, error } = useNewVersion(integration.id);
  const problems = error instanceof OpsProblem ? error.details : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    try {
      const { version, test } = await mutateAsync(bodyOf(fields, form));
      setForm(formOf(fields, inUse));
      if (test?.ok) toast.success(t("integrations.form.saved", { version }));
      else
        toast.warning(t("integrations.form.savedFailed", { version }), {
          description: test?.message[locale],
        });
    } catch (problem) {
      toast.error(t("problem.failed"), { description: problemText(problem, t) });
    }
  };
  const hasPlace = webhook?.address.includes("{secret}") ?? false;
  const secret = webhook && hasPlace ? String(form[webhook.secret_field] ?? "").trim() : "";
  return (
    <Section title={t("integrations.form.title")}>
      <Quiet>{t("integrations.form.hint")}</Quiet>
      <form
        onSubmit={(event) => void submit(event)}
        noValidate
        autoComplete="off"
        className="flex flex-col gap-y-5 pt-2"
      >
        <div className="grid grid-cols-1 gap-x-6 gap-y-5 md:grid-cols-2">
          {fields.map((field) => (
            <SettingInput
              key={field.key}
              field={field}
              shown={inUse[field.key] ?? null}
              value={form[field.key] ?? ""}
              problem={problems.find((one) => one.field === `values.${field.key}`)?.message}
              canGenerate={hasPlace && field.key === webhook?.secret_field}
              onChange={(value) => setForm((before) => ({ ...before, [field.key]: value }))}
            />
          ))}
        </div>
        {webhook && secret && (
          <AddressLine
            label={t("integrations.form.fullAddress")}
            address={webhook.address.replace("{secret}", encodeURIComponent(secret))}
          />
        )}
        <div className="flex justify-end">
          <Button type="submit" size="small" isLoading={isPending}>
            {t("integrations.form.submit")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
