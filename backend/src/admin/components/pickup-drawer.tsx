import { Button, Checkbox, Input, Label, Text, Textarea } from "@medusajs/ui";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import type { ParcelsView, WaitingParcel } from "../../pickups/waiting";
import type { ParcelActions } from "../hooks/use-parcels";
import { useReader } from "../hooks/use-reader";
import { Drawer } from "./dialogs";

interface DrawerProps {
  chosen: WaitingParcel[];
  sender: ParcelsView["sender"];
  actions: ParcelActions;
  onClose: () => void;
}

/** Where the couriers come, asked for once and remembered. */
export function PickupDrawer({ chosen, sender, actions, onClose }: DrawerProps) {
  const { t } = useReader();
  const [form, setForm] = useState({ ...sender, note: "", again: false });
  const change = (field: keyof typeof form) => (event: { target: { value: string } }) =>
    setForm((now) => ({ ...now, [field]: event.target.value }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { name, phone, address, note, again } = form;
    const shipment_ids = chosen.map(({ shipment_id }) => shipment_id);
    if (await actions.ask({ shipment_ids, sender: { name, phone, address }, note, again })) onClose();
  };
  const before = chosen.some(({ pickup }) => pickup === "done" || pickup === "uncertain");
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <form onSubmit={(event) => void submit(event)} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Header>
            <Drawer.Title>{t("parcels.pickupTitle")}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("parcels.pickupText", { total: chosen.length })}
            </Text>
            <Field label={t("parcels.senderName")} problem={actions.problems.get("sender.name")}>
              {(id) => <Input id={id} value={form.name} maxLength={100} onChange={change("name")} required />}
            </Field>
            <Field label={t("parcels.senderPhone")} problem={actions.problems.get("sender.phone")}>
              {(id) => (
                <Input
                  id={id}
                  dir="ltr"
                  inputMode="tel"
                  value={form.phone}
                  maxLength={30}
                  onChange={change("phone")}
                  required
                />
              )}
            </Field>
            <Field label={t("parcels.senderAddress")} problem={actions.problems.get("sender.address")}>
              {(id) => (
                <Textarea
                  id={id}
                  value={form.address}
                  maxLength={300}
                  onChange={change("address")}
                  required
                />
              )}
            </Field>
            <Field label={t("parcels.note")}>
              {(id) => <Input id={id} value={form.note} maxLength={300} onChange={change("note")} />}
            </Field>
            {before && (
              <Again checked={form.again} onChange={(again) => setForm((now) => ({ ...now, again }))} />
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Button size="small" variant="secondary" type="button" onClick={onClose}>
              {t("parcels.back")}
            </Button>
            <Button size="small" type="submit" isLoading={actions.running === "pickup"}>
              {t("parcels.ask")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}

function Field({
  label,
  problem,
  children,
}: {
  label: string;
  problem?: string;
  children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="flex flex-col gap-y-1">
      <Label size="small" weight="plus" htmlFor={id}>
        {label}
      </Label>
      {children(id)}
      {problem && (
        <p role="alert" className="txt-compact-small text-ui-fg-error">
          {problem}
        </p>
      )}
    </div>
  );
}

function Again({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) {
  const { t } = useReader();
  const id = useId();
  return (
    <div className="flex items-start gap-x-2">
      <Checkbox id={id} checked={checked} onCheckedChange={(next) => onChange(next === true)} />
      <Label size="small" htmlFor={id}>
        {t("parcels.again")}
      </Label>
    </div>
  );
}
