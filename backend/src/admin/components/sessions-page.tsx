import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { useMay } from "../hooks/use-may";
import { useReader } from "../hooks/use-reader";
import { useSessions, useSignOut } from "../hooks/use-sessions";
import { Loading } from "./loading";
import { LoadProblem } from "./notices";
import { type Asked, SessionPrompt } from "./session-prompt";
import { SessionsTable } from "./sessions-table";

/** Who is signed in to the dashboard, and the buttons that sign them out. */
export function SessionsPage() {
  const { t } = useReader();
  const may = useMay();
  const { data, error, refetch } = useSessions();
  const { signOut, running } = useSignOut();
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Heading>{t("sessions.title")}</Heading>
          <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
            {t("sessions.subtitle")}
          </Text>
        </div>
        {may("sessions.manage") && (
          <Button
            type="button"
            size="small"
            variant="danger"
            disabled={!data}
            onClick={() => setAsked({ kind: "everyone", which: { everyone: true }, name: "" })}
          >
            {t("sessions.everyone")}
          </Button>
        )}
      </div>
      {error && <LoadProblem problem={error} onRetry={() => void refetch()} />}
      {data && <SessionsTable sessions={data} onAsk={setAsked} />}
      {!data && !error && <Loading rows={3} />}
      <SessionPrompt
        asked={asked}
        busy={running}
        onClose={() => setAsked(null)}
        onConfirm={async ({ which }) => {
          await signOut(which);
          setAsked(null);
        }}
      />
    </Container>
  );
}

export function SessionsCrumb() {
  const { t } = useReader();
  return t("sessions.title");
}
