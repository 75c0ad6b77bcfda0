import { Button, Label, Textarea } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import { useReader } from "../../hooks/use-reader";
import { Prompt } from "../dialogs";

/** As the server takes it. */
const REASON = { least: 3, most: 500 };

interface Props {
  onClose: () => void;
  onIgnore: (reason: string) => void;
}

/** Asks why a failure needs nothing; without a reason it stays. */
export function IgnorePrompt({ onClose, onIgnore }: Props) {
  const { t } = useReader();
  const field = useId();
  const [reason, setReason] = useState("");
  const given = reason.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (given.length >= REASON.least) onIgnore(given);
  };
  return (
    <Prompt open onOpenChange={(next) => !next && onClose()}>
      <Prompt.Content>
        <form onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>{t("failures.ignoreTitle")}</Prompt.Title>
            <Prompt.Description>{t("failures.ignoreText")}</Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-2 px-6 pt-4">
            <Label htmlFor={field} size="small" weight="plus">
              {t("failures.ignoreReason")}
            </Label>
            <Textarea
              id={field}
              dir={reason ? "auto" : undefined}
              aria-required
              rows={3}
              maxLength={REASON.most}
              value={reason}
              placeholder={t("failures.ignorePlaceholder")}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
          <Prompt.Footer className="flex-wrap gap-y-2">
            <Prompt.Cancel>{t("failures.ignoreKeep")}</Prompt.Cancel>
            <Button size="small" variant="danger" type="submit" disabled={given.length < REASON.least}>
              {t("failures.ignore")}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}
