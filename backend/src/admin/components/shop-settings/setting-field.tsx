import { Input, Label, Text, Textarea } from "@medusajs/ui";
import { useId } from "react";
import type { ShopSettingField } from "../../../shop-settings/fields";
import { useReader } from "../../hooks/use-reader";
import { Quiet } from "../section";
import { Select } from "../select";

interface FieldProps {
  field: ShopSettingField;
  value: string;
  problem: string | undefined;
  readOnly: boolean;
  onChange: (value: string) => void;
}

/** One setting with its unit, what it takes, and what was wrong with it. */
export function SettingField(props: FieldProps) {
  const { field, problem } = props;
  const { locale } = useReader();
  const id = useId();
  const about = useAbout(field);
  return (
    <div className="flex min-w-0 flex-col gap-y-1.5">
      <Label htmlFor={id} size="small" weight="plus">
        {field.label[locale]}
      </Label>
      <Control {...props} id={id} />
      <div id={`${id}-about`} className="flex flex-col gap-y-1">
        {problem && (
          <Text role="alert" size="small" leading="compact" className="text-ui-fg-error text-pretty">
            {problem}
          </Text>
        )}
        {about && <Quiet>{about}</Quiet>}
      </div>
    </div>
  );
}

/** The range in words, and the hint. */
function useAbout({ min, max, zeroIsNone, hint, kind }: ShopSettingField): string {
  const { t, locale } = useReader();
  const range =
    kind === "whole" || kind === "amount" ? t("desk.settings.from", { min: min ?? 0, max: max ?? 0 }) : "";
  const zero = zeroIsNone ? t("desk.settings.noneAtZero") : "";
  return [[range, zero].filter(Boolean).join(" · "), hint?.[locale]].filter(Boolean).join(". ");
}

function Control({ field, value, problem, readOnly, onChange, id }: FieldProps & { id: string }) {
  const { locale } = useReader();
  const common = {
    id,
    "aria-invalid": problem ? (true as const) : undefined,
    "aria-describedby": `${id}-about`,
  };
  if (field.kind === "choice")
    return (
      <Select value={value} onValueChange={onChange} disabled={readOnly}>
        <Select.Trigger {...common}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {(field.choices ?? []).map((choice) => (
            <Select.Item key={choice.value} value={choice.value}>
              {choice.label[locale]}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    );
  if (field.kind === "emails")
    return (
      <Textarea
        {...common}
        rows={3}
        dir="ltr"
        spellCheck={false}
        readOnly={readOnly}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  return (
    <Input
      {...common}
      dir="ltr"
      inputMode={field.kind === "whole" ? "numeric" : "decimal"}
      readOnly={readOnly}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
