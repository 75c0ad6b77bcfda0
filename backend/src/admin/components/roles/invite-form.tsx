import { Button, Container, Heading, Input, Label } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import type { AccessChange } from "../../hooks/use-access";
import { useReader } from "../../hooks/use-reader";
import { invite, type RoleLine } from "../../lib/access-api";
import { RoleSelect } from "./role-select";

interface InviteFormProps {
  roles: readonly RoleLine[];
  change: AccessChange;
}

/** Asks somebody to join, by mail, with the role that they will have. */
export function InviteForm({ roles, change }: InviteFormProps) {
  const { t, locale } = useReader();
  const id = useId();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<string | null>("operator");
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (await change.run(() => invite(locale, email.trim(), role), "access.inviteDone")) setEmail("");
  };
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("access.invite")}
      </Heading>
      <form
        onSubmit={(event) => void send(event)}
        className="flex flex-col gap-x-4 gap-y-3 px-6 py-4 sm:flex-row sm:items-end"
      >
        <div className="flex grow flex-col gap-y-2">
          <Label size="small" htmlFor={id}>
            {t("access.email")}
          </Label>
          <Input
            id={id}
            type="email"
            dir="ltr"
            autoComplete="off"
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
        </div>
        <RoleSelect
          roles={roles}
          value={role}
          label={t("access.inviteRole")}
          disabled={change.busy}
          onChange={setRole}
        />
        <Button
          type="submit"
          size="small"
          className="shrink-0"
          disabled={!email.trim()}
          isLoading={change.busy}
        >
          {t("access.inviteSend")}
        </Button>
      </form>
    </Container>
  );
}
