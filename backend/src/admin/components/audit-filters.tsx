import { Input, Label } from "@medusajs/ui";
import { type ReactNode, useId } from "react";
import { useReader } from "../hooks/use-reader";
import type { AuditQuery } from "../lib/audit-api";

interface Props {
  query: AuditQuery;
  onChange: (query: AuditQuery) => void;
}

const OUTCOMES = ["done", "refused", "failed"] as const;

export function AuditFilters({ query, onChange }: Props) {
  const { t } = useReader();
  const field = (name: keyof AuditQuery) => ({
    value: query[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...query, [name]: event.target.value }),
  });
  return (
    <div className="grid grid-cols-2 gap-3 px-6 py-4 md:grid-cols-5">
      <Field label={t("audit.action")}>{(id) => <Input id={id} size="small" {...field("action")} />}</Field>
      <Field label={t("audit.subject")}>
        {(id) => <Input id={id} size="small" {...field("subject_id")} />}
      </Field>
      <Field label={t("audit.outcome")}>
        {(id) => (
          <select
            id={id}
            className="bg-ui-bg-field shadow-borders-base txt-compact-small text-ui-fg-base focus-visible:shadow-borders-interactive-with-active h-7 w-full rounded-md px-2 outline-none"
            {...field("outcome")}
          >
            <option value="">{t("audit.any")}</option>
            {OUTCOMES.map((outcome) => (
              <option key={outcome} value={outcome}>
                {t(`audit.${outcome}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t("audit.from")}>
        {(id) => <Input id={id} size="small" type="date" {...field("from")} />}
      </Field>
      <Field label={t("audit.until")}>
        {(id) => <Input id={id} size="small" type="date" {...field("until")} />}
      </Field>
    </div>
  );
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label htmlFor={id} size="xsmall" className="text-ui-fg-subtle">
        {label}
      </Label>
      {children(id)}
    </div>
  );
}
