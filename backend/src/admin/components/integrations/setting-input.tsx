import { Button, Input, Label, Text, Textarea } from "@medusajs/ui";
import type { SettingField } from "@souk/carrier-kit";
import { useId } from "react";
import type { ShownValue } from "../../../modules/integrations/view";
import { useReader } from "../../hooks/use-reader";
import { isMasked, isolated, newSecret } from "../../lib/integrations";
import { Quiet } from "../section";
import { SwitchRow } from "./switch-row";

interface SettingInputProps {
  field: SettingField;
  /** What is in use. */
  shown: ShownValue;
  value: string | boolean;
  problem?: string;
  /** A secret of the shop's own choice. */
  canGenerate: boolean;
  onChange: (value: string | boolean) => void;
}

/** One setting as its schema draws it: a switch, a text, or a secret that is never shown again. */
export function SettingInput(props: SettingInputProps) {
  const { field, value, onChange } = props;
  const { locale } = useReader();
  if (typeof value === "boolean") {
    const { label, help } = field;
    return <SwitchRow label={label[locale]} hint={help?.[locale]} checked={value} onChange={onChange} />;
  }
  return <TextSetting {...props} value={value} />;
}

function TextSetting({
  field,
  shown,
  value,
  problem,
  canGenerate,
  onChange,
}: SettingInputProps & { value: string }) {
  const { t, locale } = useReader();
  const id = useId();
  const { label, help, type, secret, multiline, required } = field;
  const common = {
    id,
    value,
    // Keys, numbers and addresses read left to right, a name as it is written, and the hint in an empty field as the page.
    dir: value ? (type === "text" && !secret ? "auto" : "ltr") : undefined,
    placeholder: placeholder(t, shown),
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": `${id}-about`,
    autoComplete: secret ? "new-password" : "off",
    spellCheck: false,
  };
  return (
    <div className="flex min-w-0 flex-col gap-y-1.5">
      <div className="flex items-baseline justify-between gap-x-2">
        <Label htmlFor={id} size="small" weight="plus">
          {label[locale]}
          {!required && (
            <span className="text-ui-fg-muted font-normal"> ({t("integrations.form.optional")})</span>
          )}
        </Label>
        {canGenerate && (
          <Button type="button" size="small" variant="transparent" onClick={() => onChange(newSecret())}>
            {t("integrations.form.generate")}
          </Button>
        )}
      </div>
      {multiline ? (
        <Textarea {...common} rows={4} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Input
          {...common}
          type={secret && !canGenerate ? "password" : "text"}
          inputMode={type === "integer" ? "numeric" : type === "url" ? "url" : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <div id={`${id}-about`} className="flex flex-col gap-y-1">
        {problem && (
          <Text size="small" leading="compact" className="text-ui-fg-error" role="alert">
            {problem}
          </Text>
        )}
        {help && <Quiet>{help[locale]}</Quiet>}
      </div>
    </div>
  );
}

function placeholder(t: ReturnType<typeof useReader>["t"], shown: ShownValue): string | undefined {
  if (!isMasked(shown)) return undefined;
  return shown.tail
    ? t("integrations.form.keep", { tail: isolated(`••••${shown.tail}`) })
    : t("integrations.form.keepHidden");
}
