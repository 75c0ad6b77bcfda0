import { Button, Label, Textarea } from "@medusajs/ui";
import { type FormEvent, useId, useRef, useState } from "react";
import { useReader } from "../hooks/use-reader";
import { Prompt } from "./dialogs";

/** As long as the server takes. */
const REASON_MAX = 500;

interface CancelPromptProps {
  title: string;
  open: boolean;
  busy: boolean;
  onClose: () => void;
  onCancelOrder: (reason: string) => void;
}

/** Asks why an order is canceled; without a reason there is no cancelling. */
export function CancelPrompt({ title, open, busy, onClose, onCancelOrder }: CancelPromptProps) {
  const { t } = useReader();
  const field = useId();
  const textarea = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState("");
  const given = reason.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (given && !busy) onCancelOrder(given);
  };
  const focusReason = (event: Event) => {
    event.preventDefault();
    textarea.current?.focus();
  };
  return (
    <Prompt open={open} onOpenChange={(next) => !next && !busy && onClose()}>
      <Prompt.Content onOpenAutoFocus={focusReason}>
        <form onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>{title}</Prompt.Title>
            <Prompt.Description>{t("cancel.description")}</Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-2 px-6 pt-4">
            <Label htmlFor={field} size="small" weight="plus">
              {t("cancel.reason")}
            </Label>
            <Textarea
              id={field}
              ref={textarea}
              // An empty field keeps the page's direction, so that the placeholder stands on the right side.
              dir={reason ? "auto" : undefined}
              aria-required
              rows={3}
              maxLength={REASON_MAX}
              value={reason}
              placeholder={t("cancel.placeholder")}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
          <Prompt.Footer className="flex-wrap gap-y-2">
            <Prompt.Cancel disabled={busy}>{t("cancel.keep")}</Prompt.Cancel>
            <Button size="small" variant="danger" type="submit" disabled={!given} isLoading={busy}>
              {t("transition.canceled")}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}
