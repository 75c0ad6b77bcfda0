import { Button, Checkbox, Input, Label } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import type { AccessChange } from "../../hooks/use-access";
import { useReader } from "../../hooks/use-reader";
import { type RoleForm, type RoleLine, saveRole } from "../../lib/access-api";
import { permissionsByArea } from "../../lib/role-words";
import { Drawer } from "../dialogs";
import { Quiet } from "../section";
import { Switch } from "../switch";

interface RoleDrawerProps {
  /** The role to change; null for a new one. */
  role: RoleLine | null;
  change: AccessChange;
  onClose: () => void;
}

const EMPTY: RoleForm = { name: "", mask: false, permissions: [] };

/** The form of one role of the shop's own. */
export function RoleDrawer({ role, change, onClose }: RoleDrawerProps) {
  const { t, locale } = useReader();
  const [form, setForm] = useState<RoleForm>(role ?? EMPTY);
  const formId = useId();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { name, mask, permissions } = form;
    const saved = () => saveRole(locale, role?.id ?? null, { name, mask, permissions });
    if (await change.run(saved, "access.savedDone")) onClose();
  };
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>{t(role ? "access.edit" : "access.create")}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <form id={formId} className="flex flex-col gap-y-6" onSubmit={(event) => void save(event)}>
            <RoleFields form={form} onChange={setForm} />
          </form>
        </Drawer.Body>
        <Drawer.Footer>
          <Button type="button" size="small" variant="secondary" onClick={onClose}>
            {t("access.cancel")}
          </Button>
          <Button
            type="submit"
            form={formId}
            size="small"
            isLoading={change.busy}
            disabled={!form.name.trim()}
          >
            {t("access.save")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}

interface FieldsProps {
  form: RoleForm;
  onChange: (form: RoleForm) => void;
}

function RoleFields({ form, onChange }: FieldsProps) {
  const { t } = useReader();
  const name = useId();
  const mask = useId();
  return (
    <>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={name} size="small">
          {t("access.name")}
        </Label>
        <Input
          id={name}
          dir="auto"
          maxLength={60}
          placeholder={t("access.nameHint")}
          value={form.name}
          onChange={(event) => onChange({ ...form, name: event.target.value })}
        />
      </div>
      <div className="flex items-start justify-between gap-x-4">
        <div>
          <Label htmlFor={mask} size="small">
            {t("access.mask")}
          </Label>
          <Quiet>{t("access.maskHint")}</Quiet>
        </div>
        <Switch id={mask} checked={form.mask} onCheckedChange={(on) => onChange({ ...form, mask: on })} />
      </div>
      <PermissionFields form={form} onChange={onChange} />
    </>
  );
}

function PermissionFields({ form, onChange }: FieldsProps) {
  const { t } = useReader();
  const base = useId();
  const set = (permission: string, on: boolean) => {
    const others = form.permissions.filter((one) => one !== permission);
    onChange({ ...form, permissions: on ? [...others, permission] : others });
  };
  return (
    <fieldset className="flex flex-col gap-y-4">
      <legend className="txt-compact-small-plus mb-3">{t("access.permissions")}</legend>
      {permissionsByArea().map(([area, permissions]) => (
        <div key={area} className="flex flex-col gap-y-2">
          <span className="txt-compact-xsmall text-ui-fg-subtle">{t(`access.area.${area}`)}</span>
          {permissions.map((permission) => (
            <div key={permission} className="flex items-center gap-x-2">
              <Checkbox
                id={base + permission}
                checked={form.permissions.includes(permission)}
                onCheckedChange={(on) => set(permission, on === true)}
              />
              <Label htmlFor={base + permission} size="small" weight="regular">
                {t(`access.permission.${permission}`)}
              </Label>
            </div>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
