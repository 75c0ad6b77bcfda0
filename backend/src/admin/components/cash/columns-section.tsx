import { Button, Container, Input, Label } from "@medusajs/ui";
import { useId, useState } from "react";
import { useReader } from "../../hooks/use-reader";
import type { SettlementActions } from "../../hooks/use-settlement";
import type { Field, Mapping, SettlementView } from "../../lib/cash-api";
import { Choice } from "../choice";
import { Quiet, Section } from "../section";

const FIELDS: readonly Field[] = ["tracking", "reference", "amount", "fee", "net"];

/** How the file's columns are read and which days it is about: shown for a look, changed where it is wrong. */
export function ColumnsSection({
  settlement,
  actions,
}: {
  settlement: SettlementView;
  actions: SettlementActions;
}) {
  const { t } = useReader();
  const [mapping, setMapping] = useState<Mapping>(settlement.columns.mapping);
  const [period, setPeriod] = useState(settlement.period);
  const days = period?.from && period.until ? { period } : {};
  const action = (
    <Button
      size="small"
      variant="secondary"
      type="button"
      disabled={actions.running}
      onClick={() => actions.review({ mapping, ...days })}
    >
      {t("cash.settlement.readAgain")}
    </Button>
  );
  return (
    <Container className="p-0">
      <Section title={t("cash.settlement.columns")} action={action}>
        <Quiet>
          {t(settlement.readable ? "cash.settlement.columnsHint" : "cash.settlement.columnsNeeded")}
        </Quiet>
        <div className="grid gap-4 md:grid-cols-3 xl:grid-cols-5">
          {FIELDS.map((field) => (
            <ColumnSelect
              key={field}
              label={t(`cash.settlement.field.${field}`)}
              settlement={settlement}
              value={mapping[field]}
              onChange={(column) => setMapping((now) => ({ ...now, [field]: column }))}
            />
          ))}
        </div>
        {settlement.readable && (
          <>
            <div className="grid gap-4 md:grid-cols-3 xl:grid-cols-5">
              <Day
                label={t("cash.settlement.from")}
                value={period?.from ?? ""}
                onChange={(from) => setPeriod((now) => ({ from, until: now?.until ?? from }))}
              />
              <Day
                label={t("cash.settlement.until")}
                value={period?.until ?? ""}
                onChange={(until) => setPeriod((now) => ({ from: now?.from ?? until, until }))}
              />
            </div>
            <Quiet>{t("cash.settlement.periodHint")}</Quiet>
          </>
        )}
      </Section>
    </Container>
  );
}

interface SelectProps {
  label: string;
  settlement: SettlementView;
  value: number | null;
  onChange: (column: number | null) => void;
}

function ColumnSelect({ label, settlement, value, onChange }: SelectProps) {
  const { t } = useReader();
  const id = useId();
  const { header, sample } = settlement.columns;
  const example = value === null ? "" : (sample.map((row) => row[value] ?? "").find(Boolean) ?? "");
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label size="small" weight="plus" htmlFor={id}>
        {label}
      </Label>
      <Choice
        id={id}
        none={t("cash.settlement.noColumn")}
        options={header.map((name, at) => [String(at), name || String(at + 1)])}
        value={value === null ? "" : String(value)}
        onChange={(column) => onChange(column === "" ? null : Number(column))}
      />
      {example && (
        <span className="txt-compact-xsmall text-ui-fg-subtle break-all">
          {t("cash.settlement.example", { value: example })}
        </span>
      )}
    </div>
  );
}

interface DayProps {
  label: string;
  value: string;
  onChange: (day: string) => void;
}

function Day({ label, value, onChange }: DayProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label size="small" weight="plus" htmlFor={id}>
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        type="date"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
