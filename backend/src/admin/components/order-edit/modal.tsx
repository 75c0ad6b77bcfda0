import { XMark } from "@medusajs/icons";
import { Alert, IconButton } from "@medusajs/ui";
import { useCallback, useRef } from "react";
import { useAsk } from "../../hooks/use-ask";
import { useEditable } from "../../hooks/use-order-edit";
import { useReader } from "../../hooks/use-reader";
import { FocusModal } from "../dialogs";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { EditOrderForm } from "./form";

/** The form that changes an order, over the whole page; closing it asks first when something was typed. */
export function EditOrderModal({ orderId, onClose }: { orderId: string; onClose: () => void }) {
  const { t } = useReader();
  const { data, error, refetch } = useEditable(orderId);
  const dirty = useRef(false);
  const note = useCallback((now: boolean) => {
    dirty.current = now;
  }, []);
  const ask = useAsk();
  const leave = async () => {
    // The very key press that asks to leave (Escape) would close the question too.
    await new Promise((resolve) => setTimeout(resolve));
    const sure =
      !dirty.current ||
      (await ask({
        title: t("orderEdit.leave"),
        description: t("orderEdit.leaveText"),
        confirmText: t("orderEdit.leaveYes"),
        cancelText: t("orderEdit.stay"),
      }));
    if (sure) onClose();
  };
  return (
    <FocusModal open onOpenChange={(open) => !open && void leave()}>
      <FocusModal.Content aria-describedby={undefined}>
        <header className="border-ui-border-base flex items-center justify-between gap-x-4 border-b px-4 py-2">
          <FocusModal.Title className="txt-compact-medium-plus text-ui-fg-base min-w-0 break-words">
            {t("orderEdit.title", { number: data?.number ?? "" })}
          </FocusModal.Title>
          <FocusModal.Close asChild>
            <IconButton type="button" size="small" variant="transparent" aria-label={t("orderEdit.close")}>
              <XMark />
            </IconButton>
          </FocusModal.Close>
        </header>
        {error && <LoadProblem problem={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loading rows={6} />}
        {data?.refusal && (
          <Alert variant="warning" className="m-4">
            {data.refusal.message}
          </Alert>
        )}
        {data && !data.refusal && <EditOrderForm order={data} onDone={onClose} onDirty={note} />}
      </FocusModal.Content>
    </FocusModal>
  );
}
