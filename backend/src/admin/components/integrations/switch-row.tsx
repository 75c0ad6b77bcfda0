import { Label } from "@medusajs/ui";
import { useId } from "react";
import { Quiet } from "../section";
import { Switch } from "../switch";

interface SwitchRowProps {
  label: string;
  hint?: string;
  checked: boolean;
  busy?: boolean;
  onChange: (checked: boolean) => void;
}

/** A switch with its name and what it does. */
export function SwitchRow({ label, hint, checked, busy, onChange }: SwitchRowProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-x-3">
      <span className="flex pt-0.5">
        <Switch
          id={id}
          type="button"
          checked={checked}
          disabled={busy}
          onCheckedChange={onChange}
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
      </span>
      <div className="flex min-w-0 flex-col gap-y-0.5">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        {hint && (
          <div id={`${id}-hint`}>
            <Quiet>{hint}</Quiet>
          </div>
        )}
      </div>
    </div>
  );
}
