import { Button, Input, Label } from "@medusajs/ui";
import { useId } from "react";
import { daysOf, type Period } from "../../../figures/days";
import { useReader } from "../../hooks/use-reader";
import { PRESETS, presetPeriod } from "../../lib/periods";

/** The longest period that the server counts, in days. */
const MOST_DAYS = 366;

interface Props {
  period: Period;
  /** The day that it is in Morocco. */
  today: string;
  onChange: (period: Period) => void;
}

const isWhole = ({ from, to }: Period): boolean =>
  from !== "" && to !== "" && from <= to && daysOf({ from, to }) <= MOST_DAYS;

/** One click for the usual periods, two dates for any other; a date that makes no period changes nothing. */
export function PeriodPicker({ period, today, onChange }: Props) {
  const { t } = useReader();
  const take = (next: Period) => isWhole(next) && onChange(next);
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{t("figures.period")}</legend>
        {PRESETS.map((preset) => {
          const meant = presetPeriod(preset, today);
          const chosen = meant.from === period.from && meant.to === period.to;
          return (
            <Button
              key={preset}
              type="button"
              size="small"
              variant={chosen ? "primary" : "secondary"}
              aria-pressed={chosen}
              onClick={() => onChange(meant)}
            >
              {t(`figures.${preset}`)}
            </Button>
          );
        })}
      </fieldset>
      <Day
        label={t("figures.from")}
        value={period.from}
        most={period.to}
        onChange={(from) => take({ ...period, from })}
      />
      <Day
        label={t("figures.to")}
        value={period.to}
        least={period.from}
        onChange={(to) => take({ ...period, to })}
      />
    </div>
  );
}

interface DayProps {
  label: string;
  value: string;
  least?: string;
  most?: string;
  onChange: (value: string) => void;
}

function Day({ label, value, least, most, onChange }: DayProps) {
  const id = useId();
  return (
    <div className="flex items-center gap-x-2">
      <Label htmlFor={id} size="xsmall" className="text-ui-fg-subtle">
        {label}
      </Label>
      <Input
        id={id}
        type="date"
        size="small"
        value={value}
        min={least}
        max={most}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
