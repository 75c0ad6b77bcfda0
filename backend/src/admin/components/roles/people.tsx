import { Badge, Button, Container, Heading } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { UserMember } from "../../../modules/access/types";
import type { AccessChange } from "../../hooks/use-access";
import { useAsk } from "../../hooks/use-ask";
import { useMay } from "../../hooks/use-may";
import { useReader } from "../../hooks/use-reader";
import { changeKey, changeUser, forceNewPassword, type Members, type RoleLine } from "../../lib/access-api";
import { Latin } from "../latin";
import { Quiet } from "../section";
import { RoleSelect } from "./role-select";

interface PeopleProps {
  members: Members;
  roles: readonly RoleLine[];
  change: AccessChange;
}

const nameOf = ({ first_name, last_name, email }: UserMember): string =>
  [first_name, last_name].filter(Boolean).join(" ") || email;

/** Every staff account with its role, and shutting somebody out. */
export function People({ members, roles, change }: PeopleProps) {
  const { t } = useReader();
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("access.people")}
      </Heading>
      {members.users.map((user) => (
        <Person key={user.id} user={user} roles={roles} change={change} />
      ))}
    </Container>
  );
}

function Person({ user, roles, change }: { user: UserMember } & Omit<PeopleProps, "members">) {
  const { t, locale } = useReader();
  const may = useMay();
  const name = nameOf(user);
  const give = (role_id: string | null) =>
    void change.run(() => changeUser(locale, user.id, { role_id }), "access.roleDone");
  return (
    <Line
      title={
        <>
          <bdi>{name}</bdi>
          {user.disabled && (
            <Badge size="2xsmall" color="red">
              {t("access.disabled")}
            </Badge>
          )}
        </>
      }
      below={<Latin>{user.email}</Latin>}
    >
      <RoleSelect
        roles={roles}
        value={user.role_id}
        label={t("access.roleOf", { name })}
        disabled={change.busy}
        onChange={give}
      />
      {may("staff.write") && <NewPasswordButton user={user} change={change} />}
      <DisableButton user={user} change={change} />
    </Line>
  );
}

function NewPasswordButton({ user, change }: { user: UserMember; change: AccessChange }) {
  const { t, locale } = useReader();
  const ask = useAsk();
  const force = async () => {
    const sure = await ask({
      title: t("access.newPasswordTitle", { name: nameOf(user) }),
      description: t("access.newPasswordText"),
      confirmText: t("access.newPassword"),
      cancelText: t("access.cancel"),
    });
    if (sure) await change.run(() => forceNewPassword(locale, user.id), "access.newPasswordDone");
  };
  return (
    <Button
      type="button"
      size="small"
      variant="secondary"
      className="shrink-0 whitespace-nowrap"
      disabled={change.busy}
      onClick={() => void force()}
    >
      {t("access.newPassword")}
    </Button>
  );
}

function DisableButton({ user, change }: { user: UserMember; change: AccessChange }) {
  const { t, locale } = useReader();
  const ask = useAsk();
  const set = (disabled: boolean) =>
    change.run(
      () => changeUser(locale, user.id, { disabled }),
      disabled ? "access.disabledDone" : "access.enabledDone",
    );
  const disable = async () => {
    const sure = await ask({
      title: t("access.disableTitle", { name: nameOf(user) }),
      description: t("access.disableText"),
      confirmText: t("access.disable"),
      cancelText: t("access.cancel"),
    });
    if (sure) await set(true);
  };
  return (
    <Button
      type="button"
      size="small"
      variant="secondary"
      className="shrink-0 whitespace-nowrap"
      disabled={change.busy}
      onClick={() => void (user.disabled ? set(false) : disable())}
    >
      {t(user.disabled ? "access.enable" : "access.disable")}
    </Button>
  );
}

/** The secret API keys with their roles. */
export function Keys({ members, roles, change }: PeopleProps) {
  const { t, locale } = useReader();
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("access.keys")}
      </Heading>
      {members.api_keys.length === 0 && (
        <div className="px-6 py-4">
          <Quiet>{t("access.noKeys")}</Quiet>
        </div>
      )}
      {members.api_keys.map(({ id, title, redacted, role_id }) => (
        <Line key={id} title={<bdi>{title}</bdi>} below={<Latin>{redacted}</Latin>}>
          <RoleSelect
            roles={roles}
            value={role_id}
            label={t("access.roleOf", { name: title })}
            disabled={change.busy}
            onChange={(next) => void change.run(() => changeKey(locale, id, next), "access.roleDone")}
          />
        </Line>
      ))}
    </Container>
  );
}

function Line({ title, below, children }: { title: ReactNode; below: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-x-4 gap-y-3 px-6 py-3 sm:flex-row sm:items-center sm:justify-between">
      <div className="flex min-w-0 flex-col">
        <span className="txt-compact-small-plus text-ui-fg-base flex flex-wrap items-center gap-x-2">
          {title}
        </span>
        <span className="txt-compact-small text-ui-fg-subtle break-words text-start">{below}</span>
      </div>
      <div className="flex flex-wrap items-center gap-2 sm:flex-nowrap">{children}</div>
    </div>
  );
}
