import { Button, Input, Label, Text } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import type { Company, CompanyField } from "../../../people/merchants/company";
import type { Change } from "../../hooks/use-change";
import { useReader } from "../../hooks/use-reader";
import { type CompanyView, sendCompany } from "../../lib/company-api";
import { OpsProblem } from "../../lib/ops-problem";

const FIELDS: readonly CompanyField[] = ["name", "ice", "rc", "rc_court", "cin"];
const NUMBERS: readonly CompanyField[] = ["ice", "rc", "cin"];

/** What a merchant tells of the company; the server says which field is wrong. */
export function CompanyForm({ company, change }: { company: CompanyView | null; change: Change }) {
  const { t, locale } = useReader();
  const id = useId();
  const [given, setGiven] = useState<Company>({
    name: company?.name ?? "",
    ice: company?.ice ?? "",
    rc: company?.rc ?? "",
    rc_court: company?.rc_court ?? "",
    cin: company?.cin ?? "",
  });
  const shut = company?.state === "approved";
  const details = change.problem instanceof OpsProblem ? change.problem.details : [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    void change.run(() => sendCompany(locale, given), "company.submitDone");
  };
  return (
    <form onSubmit={send} className="grid gap-x-4 gap-y-4 px-6 py-4 md:grid-cols-2">
      {FIELDS.map((field) => (
        <Field
          key={field}
          id={`${id}-${field}`}
          label={t(`company.${field}`)}
          number={NUMBERS.includes(field)}
          disabled={shut}
          value={given[field]}
          problem={details.find((one) => one.field === field)?.message}
          onChange={(value) => setGiven({ ...given, [field]: value })}
        />
      ))}
      {!shut && (
        <div className="flex items-end">
          <Button type="submit" size="small" isLoading={change.busy}>
            {t("company.submit")}
          </Button>
        </div>
      )}
    </form>
  );
}

interface FieldProps {
  id: string;
  label: string;
  /** Reads from left to right in every language. */
  number: boolean;
  disabled: boolean;
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
}

function Field({ id, label, number, disabled, value, problem, onChange }: FieldProps) {
  return (
    <div className="flex flex-col gap-y-2">
      <Label size="small" htmlFor={id}>
        {label}
      </Label>
      <Input
        id={id}
        aria-required
        disabled={disabled}
        dir={number ? "ltr" : "auto"}
        autoComplete="off"
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {problem && (
        <Text id={`${id}-problem`} role="alert" size="small" leading="compact" className="text-ui-fg-error">
          {problem}
        </Text>
      )}
    </div>
  );
}
