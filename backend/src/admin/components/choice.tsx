import { Select } from "./select";

/** A select has no empty value of its own. */
const ALL = "all";

interface ChoiceProps {
  label: string;
  /** What choosing nothing is called. */
  all: string;
  options: readonly (readonly [value: string, words: string])[];
  /** Empty where nothing is chosen. */
  value: string;
  onChange: (value: string) => void;
}

/** Narrows a list to one of a few, or to none of them. */
export function Choice({ label, all, options, value, onChange }: ChoiceProps) {
  return (
    <Select size="small" value={value || ALL} onValueChange={(next) => onChange(next === ALL ? "" : next)}>
      <Select.Trigger aria-label={label}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={ALL}>{all}</Select.Item>
        {options.map(([key, text]) => (
          <Select.Item key={key} value={key}>
            {text}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  );
}
