import { Input, Textarea } from "@medusajs/ui";
import type { OrderEdit } from "../../hooks/use-order-edit";
import { useReader } from "../../hooks/use-reader";
import { CityFields } from "./city-fields";
import { Field } from "./field";

/** Who the parcel is for and where it goes. */
export function PersonSection({ edit }: { edit: OrderEdit }) {
  const { t } = useReader();
  const { draft, change, problems, meanwhile } = edit;
  const about = (field: string) => ({ problem: problems.get(field), meanwhile: meanwhile.get(field) });
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <Field label={t("orderEdit.name")} {...about("customer.name")}>
        {(id) => (
          <Input
            id={id}
            dir="auto"
            maxLength={300}
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("orderEdit.phone")} {...about("customer.phone")}>
        {(id) => (
          <Input
            id={id}
            dir="ltr"
            inputMode="tel"
            maxLength={30}
            value={draft.phone}
            onChange={(event) => change({ phone: event.target.value })}
          />
        )}
      </Field>
      <CityFields edit={edit} />
      <div className="sm:col-span-2">
        <Field label={t("orderEdit.line1")} {...about("address.line1")}>
          {(id) => (
            <Textarea
              id={id}
              dir="auto"
              rows={2}
              maxLength={500}
              value={draft.line1}
              onChange={(event) => change({ line1: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className="sm:col-span-2">
        <Field label={t("orderEdit.note")} {...about("address.note")}>
          {(id) => (
            <Input
              id={id}
              dir={draft.note ? "auto" : undefined}
              maxLength={500}
              value={draft.note}
              onChange={(event) => change({ note: event.target.value })}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
