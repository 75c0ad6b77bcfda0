import type { ComponentProps } from "react";
import { Select } from "./select";

/** A select has no empty value of its own. */
const NONE = "none";

type Trigger = ComponentProps<typeof Select.Trigger>;

interface ChoiceProps extends Pick<Trigger, "id" | "className" | "aria-label" | "aria-labelledby"> {
  /** What choosing nothing is called. */
  none: string;
  options: readonly (readonly [value: string, words: string])[];
  /** Empty where nothing is chosen. */
  value: string;
  disabled?: boolean;
  onChange: (value: string) => void;
}

/** One of a few, or none of them. */
export function Choice({ none, options, value, disabled, onChange, ...trigger }: ChoiceProps) {
  return (
    <Select
      size="small"
      value={value || NONE}
      disabled={disabled}
      onValueChange={(next) => onChange(next === NONE ? "" : next)}
    >
      <Select.Trigger {...trigger}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={NONE}>{none}</Select.Item>
        {options.map(([key, words]) => (
          <Select.Item key={key} value={key}>
            {words}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  );
}
