import { Button, Prompt } from "@medusajs/ui";
import { useFocusBack } from "../hooks/use-focus-back";
import { useReader } from "../hooks/use-reader";
import type { WhichSessions } from "../lib/sessions-api";

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
  const focus = useFocusBack();
  return (
    <Prompt open={asked !== null} onOpenChange={(next) => !next && !busy && onClose()}>
      <Prompt.Content {...focus}>
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
