import { Button, Input, Label } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import type { Company, CompanyField } from "../../../people/merchants/company";
import type { Change } from "../../hooks/use-change";
import { useReader } from "../../hooks/use-reader";
import { type CompanyView, sendCompany } from "../../lib/company-api";

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
  const send = (event: FormEvent) => {
    event.preventDefault();
    void change.run(() => sendCompany(locale, given), "company.submitDone");
  };
  return (
    <form onSubmit={send} className="grid gap-x-4 gap-y-4 px-6 py-4 md:grid-cols-2">
      {FIELDS.map((field) => (
        <div key={field} className="flex flex-col gap-y-2">
          <Label size="small" htmlFor={`${id}-${field}`}>
            {t(`company.${field}`)}
          </Label>
          <Input
            id={`${id}-${field}`}
            required
            disabled={shut}
            dir={NUMBERS.includes(field) ? "ltr" : "auto"}
            autoComplete="off"
            value={given[field]}
            onChange={({ target }) => setGiven({ ...given, [field]: target.value })}
          />
        </div>
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
