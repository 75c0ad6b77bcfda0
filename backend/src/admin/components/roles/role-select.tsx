import { useReader } from "../../hooks/use-reader";
import type { RoleLine } from "../../lib/access-api";
import { roleName } from "../../lib/role-words";
import { Choice } from "../choice";

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
    <Choice
      aria-label={label}
      className="w-full sm:w-48"
      none={t("access.noRole")}
      options={roles.map((role) => [role.id, roleName(role, t)])}
      value={value ?? ""}
      disabled={disabled}
      onChange={(id) => onChange(id || null)}
    />
  );
}
