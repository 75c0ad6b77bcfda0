import { useReader } from "../../hooks/use-reader";
import type { RoleLine } from "../../lib/access-api";
import { roleName } from "../../lib/role-words";
import { Select } from "../select";

/** A select has no empty value of its own. */
const NONE = "none";

interface RoleSelectProps {
  roles: readonly RoleLine[];
  value: string | null;
  label: string;
  disabled: boolean;
  onChange: (roleId: string | null) => void;
}

/** Which role somebody has, changed at once. */
export function RoleSelect({ roles, value, label, disabled, onChange }: RoleSelectProps) {
  const { t } = useReader();
  return (
    <Select
      size="small"
      value={value ?? NONE}
      disabled={disabled}
      onValueChange={(next) => onChange(next === NONE ? null : next)}
    >
      <Select.Trigger aria-label={label} className="w-full sm:w-48">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={NONE}>{t("access.noRole")}</Select.Item>
        {roles.map((role) => (
          <Select.Item key={role.id} value={role.id}>
            {roleName(role, t)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  );
}
