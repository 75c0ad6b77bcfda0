import { Container, Heading, Text } from "@medusajs/ui";
import { useAccessChange, useMembers, useRoles } from "../../hooks/use-access";
import { useMay } from "../../hooks/use-may";
import { useReader } from "../../hooks/use-reader";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { InviteForm } from "./invite-form";
import { Keys, People } from "./people";
import { RoleList } from "./role-list";

/** Who may do what: people, API keys, and the roles they have. */
export function RolesPage() {
  const { t } = useReader();
  const roles = useRoles();
  const members = useMembers();
  const change = useAccessChange();
  const may = useMay();
  const problem = roles.error ?? members.error;
  const again = () => void Promise.all([roles.refetch(), members.refetch()]);
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-col gap-y-1 px-6 py-4">
          <Heading>{t("access.title")}</Heading>
          <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
            {t("access.subtitle")}
          </Text>
        </div>
        {problem && <LoadProblem problem={problem} onRetry={again} />}
        {!problem && !(roles.data && members.data) && <Loading rows={6} />}
      </Container>
      {roles.data && members.data && (
        <>
          {may("staff.write") && <InviteForm roles={roles.data} change={change} />}
          <People members={members.data} roles={roles.data} change={change} />
          <Keys members={members.data} roles={roles.data} change={change} />
          <RoleList roles={roles.data} change={change} />
        </>
      )}
    </div>
  );
}

export function RolesCrumb() {
  const { t } = useReader();
  return t("access.title");
}
