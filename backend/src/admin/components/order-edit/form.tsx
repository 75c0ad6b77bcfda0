import { Alert, Button, Heading, Input } from "@medusajs/ui";
import { type FormEvent, useEffect } from "react";
import type { EditableOrder } from "../../../order-edit/editable";
import { type OrderEdit, useOrderEdit } from "../../hooks/use-order-edit";
import { useReader } from "../../hooks/use-reader";
import { carrierName } from "../../lib/carrier-name";
import { FocusModal } from "../dialogs";
import { Field } from "./field";
import { ItemsSection } from "./items-section";
import { PersonSection } from "./person-section";
import { Totals } from "./totals";

interface FormProps {
  order: EditableOrder;
  onDone: () => void;
  /** Told whenever there is something to lose, or no more. */
  onDirty: (dirty: boolean) => void;
}

/** Who, where, what and for how much; what the order was stands beside what it becomes. */
export function EditOrderForm({ order, onDone, onDirty }: FormProps) {
  const { t } = useReader();
  const edit = useOrderEdit(order, onDone);
  const { base, dirty, busy, reason, setReason } = edit;
  useEffect(() => {
    onDirty(dirty);
  }, [dirty, onDirty]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (dirty && !busy) void edit.save();
  };
  return (
    <form onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
      <FocusModal.Body className="overflow-y-auto">
        <div className="mx-auto flex w-full max-w-3xl flex-col gap-y-8 px-4 py-6 sm:px-6">
          <Notices edit={edit} />
          <section className="flex flex-col gap-y-4">
            <Heading level="h2">{t("orderEdit.customer")}</Heading>
            <PersonSection edit={edit} />
          </section>
          <section className="flex flex-col gap-y-4">
            <Heading level="h2">{t("orderEdit.items")}</Heading>
            <ItemsSection edit={edit} />
          </section>
          <Totals edit={edit} />
          <Field label={t("orderEdit.reason")} problem={edit.problems.get("reason")}>
            {(id) => (
              <Input
                id={id}
                dir={reason ? "auto" : undefined}
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
        </div>
      </FocusModal.Body>
      <FocusModal.Footer className="flex-wrap gap-y-2">
        {/* Not a toast: on a phone that would lie over the button. */}
        {edit.failure && (
          <p role="alert" className="txt-compact-small text-ui-fg-error w-full sm:w-auto sm:flex-1">
            {edit.failure}
          </p>
        )}
        <FocusModal.Close asChild>
          <Button type="button" size="small" variant="secondary">
            {t("orderEdit.close")}
          </Button>
        </FocusModal.Close>
        <Button type="submit" size="small" disabled={!dirty} isLoading={busy}>
          {t(base.parcel ? "orderEdit.saveTaking" : "orderEdit.save")}
        </Button>
      </FocusModal.Footer>
    </form>
  );
}

/** What whoever edits should know first: a quicker colleague, a parcel that is taken back, an amount that stays. */
function Notices({ edit }: { edit: OrderEdit }) {
  const { t } = useReader();
  const { base, meanwhile } = edit;
  return (
    <>
      {meanwhile.size > 0 && (
        <Alert variant="warning" role="alert">
          <strong className="txt-compact-small-plus text-ui-fg-base">{t("orderEdit.changed")}</strong>
          <p className="text-ui-fg-subtle mt-1 text-start">{t("orderEdit.changedHint")}</p>
          {meanwhile.has("state") && <p className="text-ui-fg-subtle mt-1">{meanwhile.get("state")}</p>}
        </Alert>
      )}
      {base.refusal && <Alert variant="error">{base.refusal.message}</Alert>}
      {base.parcel && (
        <Alert variant="warning">
          {t("orderEdit.taking", {
            number: base.parcel.tracking_number ?? "",
            carrier: carrierName(base.parcel.carrier),
          })}
        </Alert>
      )}
      {base.amount_fixed && <Alert variant="info">{t("orderEdit.fixed")}</Alert>}
    </>
  );
}
