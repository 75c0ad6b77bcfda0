import { Badge, Button, Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AccessChange } from "../../hooks/use-access";
import { useAsk } from "../../hooks/use-ask";
import { useReader } from "../../hooks/use-reader";
import { type RoleLine, removeRole } from "../../lib/access-api";
import { aboutRole, permissionsByArea, roleName } from "../../lib/role-words";
import { Quiet } from "../section";
import { RoleDrawer } from "./role-drawer";

interface RoleListProps {
  roles: readonly RoleLine[];
  change: AccessChange;
}

/** Every role and what it allows; the shop's own can be changed. */
export function RoleList({ roles, change }: RoleListProps) {
  const { t } = useReader();
  const [open, setOpen] = useState<RoleLine | "new" | null>(null);
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{t("access.roles")}</Heading>
        <Button type="button" size="small" variant="secondary" onClick={() => setOpen("new")}>
          {t("access.create")}
        </Button>
      </div>
      {roles.map((role) => (
        <RoleItem key={role.id} role={role} change={change} onEdit={() => setOpen(role)} />
      ))}
      {open && (
        <RoleDrawer role={open === "new" ? null : open} change={change} onClose={() => setOpen(null)} />
      )}
    </Container>
  );
}

function RoleItem({ role, change, onEdit }: { role: RoleLine; change: AccessChange; onEdit: () => void }) {
  const { t } = useReader();
  const [shown, setShown] = useState(false);
  const about = aboutRole(role.id);
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Text size="small" leading="compact" weight="plus">
            <bdi>{roleName(role, t)}</bdi>
          </Text>
          {role.builtin && <Badge size="2xsmall">{t("access.builtin")}</Badge>}
          {role.mask && (
            <Badge size="2xsmall" color="blue">
              {t("access.masked")}
            </Badge>
          )}
          <span className="txt-compact-small text-ui-fg-subtle">
            {t("access.members", { total: role.members })}
          </span>
        </div>
        {!role.builtin && <OwnRoleButtons role={role} change={change} onEdit={onEdit} />}
      </div>
      {about && <Quiet>{t(about)}</Quiet>}
      <div>
        <Button
          type="button"
          size="small"
          variant="transparent"
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? "access.hide" : "access.show")}
        </Button>
      </div>
      {shown && <Allowed permissions={role.permissions} />}
    </div>
  );
}

function OwnRoleButtons({
  role,
  change,
  onEdit,
}: {
  role: RoleLine;
  change: AccessChange;
  onEdit: () => void;
}) {
  const { t, locale } = useReader();
  const ask = useAsk();
  const remove = async () => {
    const sure = await ask({
      title: t("access.removeTitle", { name: role.name }),
      description: t("access.removeText"),
      confirmText: t("access.remove"),
      cancelText: t("access.cancel"),
    });
    if (sure) await change.run(() => removeRole(locale, role.id), "access.removeDone");
  };
  return (
    <div className="flex items-center gap-x-2">
      <Button type="button" size="small" variant="secondary" disabled={change.busy} onClick={onEdit}>
        {t("access.edit")}
      </Button>
      <Button
        type="button"
        size="small"
        variant="secondary"
        disabled={change.busy || role.members > 0}
        onClick={() => void remove()}
      >
        {t("access.remove")}
      </Button>
    </div>
  );
}

function Allowed({ permissions }: { permissions: readonly string[] }) {
  const { t } = useReader();
  return (
    <dl className="grid grid-cols-1 gap-x-4 gap-y-3 sm:grid-cols-2">
      {permissionsByArea(permissions).map(([area, inArea]) => (
        <div key={area}>
          <dt className="txt-compact-xsmall text-ui-fg-subtle">{t(`access.area.${area}`)}</dt>
          {inArea.map((permission) => (
            <dd key={permission} className="txt-compact-small text-ui-fg-base">
              {t(`access.permission.${permission}`)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
