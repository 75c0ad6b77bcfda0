import { Button, Input, Label } from "@medusajs/ui";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { NEEDS, PAYMENT_FILTERS, SHEET_FILTERS } from "../../../order-desk/choices";
import { useReader } from "../../hooks/use-reader";
import { carrierName } from "../../lib/carrier-name";
import { FILTER_KEYS, type FilterKey, type OrdersQuery } from "../../lib/orders-query";
import { Choice } from "../choice";
import { Drawer } from "../dialogs";

type Draft = Partial<Record<FilterKey, string>>;

interface DrawerProps {
  query: OrdersQuery;
  carriers: readonly string[];
  onApply: (change: Draft) => void;
  onClose: () => void;
}

/** Every filter but state and search; nothing changes before it is applied. */
export function FilterDrawer({ query, carriers, onApply, onClose }: DrawerProps) {
  const { t } = useReader();
  const [draft, setDraft] = useState<Draft>(() =>
    Object.fromEntries(FILTER_KEYS.map((key) => [key, query[key]])),
  );
  const set = (key: FilterKey) => (value: string) =>
    setDraft((now) => ({ ...now, [key]: value || undefined }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onApply(draft);
  };
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <form onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Header>
            <Drawer.Title>{t("orders.filters")}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            <ChoiceField
              label={t("orders.field.needs")}
              value={draft.needs}
              options={NEEDS.map((need) => [need, t(`orders.needs.${need}`)])}
              onChange={set("needs")}
            />
            <Pair>
              <TextField
                label={t("orders.field.from")}
                type="date"
                value={draft.from}
                onChange={set("from")}
              />
              <TextField label={t("orders.field.to")} type="date" value={draft.to} onChange={set("to")} />
            </Pair>
            <TextField label={t("orders.field.city")} value={draft.city} onChange={set("city")} />
            <ChoiceField
              label={t("orders.field.carrier")}
              value={draft.carrier}
              options={carriers.map((id) => [id, carrierName(id)])}
              onChange={set("carrier")}
            />
            <ChoiceField
              label={t("orders.field.payment")}
              value={draft.payment}
              options={PAYMENT_FILTERS.map((one) => [one, t(`orders.payment.${one}`)])}
              onChange={set("payment")}
            />
            <ChoiceField
              label={t("orders.field.sheet")}
              value={draft.sheet}
              options={SHEET_FILTERS.map((one) => [one, t(`orders.sheet.${one}`)])}
              onChange={set("sheet")}
            />
            <Pair>
              <TextField
                label={t("orders.field.min")}
                type="number"
                value={draft.min}
                onChange={set("min")}
              />
              <TextField
                label={t("orders.field.max")}
                type="number"
                value={draft.max}
                onChange={set("max")}
              />
            </Pair>
          </Drawer.Body>
          <Drawer.Footer>
            <Button size="small" variant="secondary" type="button" onClick={onClose}>
              {t("orders.keep")}
            </Button>
            <Button size="small" type="submit">
              {t("orders.apply")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}

const Pair = ({ children }: { children: ReactNode }) => (
  <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">{children}</div>
);

interface FieldProps {
  label: string;
  value: string | undefined;
  onChange: (value: string) => void;
}

function TextField({
  label,
  value,
  onChange,
  type = "text",
}: FieldProps & { type?: "text" | "date" | "number" }) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label size="small" weight="plus" htmlFor={id}>
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        type={type}
        min={type === "number" ? 0 : undefined}
        step={type === "number" ? "any" : undefined}
        dir={type === "text" && value ? "auto" : undefined}
        maxLength={120}
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

function ChoiceField({ label, value, options, onChange }: FieldProps & { options: [string, string][] }) {
  const { t } = useReader();
  const id = useId();
  return (
    <div className="flex flex-col gap-y-1">
      <Label size="small" weight="plus" id={id}>
        {label}
      </Label>
      <Choice
        aria-labelledby={id}
        none={t("orders.any")}
        options={options}
        value={value ?? ""}
        onChange={onChange}
      />
    </div>
  );
}
