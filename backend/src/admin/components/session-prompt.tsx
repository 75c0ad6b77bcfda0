import { Button } from "@medusajs/ui";
import { useReader } from "../hooks/use-reader";
import type { WhichSessions } from "../lib/sessions-api";
import { Prompt } from "./dialogs";

/** What is about to be signed out, waiting for a yes. */
export interface Asked {
  kind: "session" | "person" | "everyone";
  which: WhichSessions;
  /** Whose session, or on which device. */
  name: string;
}

interface SessionPromptProps {
  asked: Asked | null;
  busy: boolean;
  onClose: () => void;
  onConfirm: (asked: Asked) => void;
}

/** Asks before anybody is signed out. */
export function SessionPrompt({ asked, busy, onClose, onConfirm }: SessionPromptProps) {
  const { t } = useReader();
  return (
    <Prompt open={asked !== null} onOpenChange={(next) => !next && !busy && onClose()}>
      <Prompt.Content>
        {asked && (
          <>
            <Prompt.Header>
              <Prompt.Title>{t(`sessions.ask.${asked.kind}`, { name: asked.name })}</Prompt.Title>
              <Prompt.Description>{t(`sessions.explain.${asked.kind}`)}</Prompt.Description>
            </Prompt.Header>
            <Prompt.Footer className="flex-wrap gap-y-2">
              <Prompt.Cancel disabled={busy}>{t("sessions.keep")}</Prompt.Cancel>
              <Button
                type="button"
                size="small"
                variant="danger"
                isLoading={busy}
                onClick={() => onConfirm(asked)}
              >
                {t("sessions.signOut")}
              </Button>
            </Prompt.Footer>
          </>
        )}
      </Prompt.Content>
    </Prompt>
  );
}
