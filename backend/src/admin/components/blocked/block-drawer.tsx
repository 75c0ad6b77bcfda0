import { Button, Input, Label, Text, Textarea } from "@medusajs/ui";
import type { QueryKey } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { BLOCK_REASONS, type BlockReason } from "../../../modules/order-flow/block-reasons";
import { KEYS } from "../../hooks/keys";
import { useChange } from "../../hooks/use-change";
import { useReader } from "../../hooks/use-reader";
import { blockPhone, endOfDay } from "../../lib/desk-api";
import { OpsProblem } from "../../lib/ops-problem";
import { localPhone } from "../../lib/phone";
import { Drawer } from "../dialogs";
import { Select } from "../select";

interface DrawerProps {
  /** E.164; without it the phone is asked for. */
  phone?: string;
  /** What else is asked for anew once it is done. */
  stale?: readonly QueryKey[];
  onClose: () => void;
}

/** Asks why a phone is blocked, and until when. */
export function BlockDrawer({ phone, stale = [], onClose }: DrawerProps) {
  const { t, locale } = useReader();
  const change = useChange([KEYS.blocks, ...stale]);
  const [given, setGiven] = useState<{ phone: string; reason: BlockReason | ""; note: string; day: string }>({
    phone: phone ? (localPhone(phone) ?? phone) : "",
    reason: "",
    note: "",
    day: "",
  });
  const problems = change.problem instanceof OpsProblem ? change.problem.details : [];
  const problemOf = (field: string) => problems.find((one) => one.field === field)?.message;
  const { reason } = given;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!reason || !given.phone.trim() || change.busy) return;
    const block = { phone: given.phone, reason, note: given.note, expires_at: endOfDay(given.day) };
    if (await change.run(() => blockPhone(locale, block), "desk.blocked.done")) onClose();
  };
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <form onSubmit={(event) => void submit(event)} noValidate className="flex min-h-0 flex-1 flex-col">
          <Drawer.Header>
            <Drawer.Title>{t("desk.blocked.add")}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("desk.blocked.explain")}
            </Text>
            <Field label={t("desk.contact.phone")} problem={problemOf("phone")}>
              {(field) => (
                <Input
                  {...field}
                  type="tel"
                  dir="ltr"
                  autoComplete="off"
                  readOnly={phone !== undefined}
                  value={given.phone}
                  onChange={({ target }) => setGiven({ ...given, phone: target.value })}
                />
              )}
            </Field>
            <Field label={t("desk.blocked.why")} problem={problemOf("reason")}>
              {(field) => (
                <ReasonSelect
                  {...field}
                  value={reason}
                  onChange={(next) => setGiven({ ...given, reason: next })}
                />
              )}
            </Field>
            <Field label={t("desk.blocked.note")} problem={problemOf("note")}>
              {(field) => (
                <Textarea
                  {...field}
                  rows={2}
                  maxLength={500}
                  dir={given.note ? "auto" : undefined}
                  value={given.note}
                  onChange={({ target }) => setGiven({ ...given, note: target.value })}
                />
              )}
            </Field>
            <Field label={t("desk.blocked.lastDay")} problem={problemOf("expires_at")}>
              {(field) => (
                <Input
                  {...field}
                  type="date"
                  value={given.day}
                  onChange={({ target }) => setGiven({ ...given, day: target.value })}
                />
              )}
            </Field>
          </Drawer.Body>
          <Drawer.Footer>
            {/* The footer's own gap is on one side only, which is the wrong one in Arabic. */}
            <div className="flex gap-x-2">
              <Button size="small" variant="secondary" type="button" onClick={onClose}>
                {t("desk.back")}
              </Button>
              <Button
                size="small"
                type="submit"
                disabled={!reason || !given.phone.trim()}
                isLoading={change.busy}
              >
                {t("desk.blocked.block")}
              </Button>
            </div>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}

interface FieldName {
  id: string;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
}

interface FieldProps {
  label: string;
  problem: string | undefined;
  children: (field: FieldName) => ReactNode;
}

function Field({ label, problem, children }: FieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-y-1.5">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children({
        id,
        "aria-invalid": problem ? true : undefined,
        "aria-describedby": problem ? `${id}-problem` : undefined,
      })}
      {problem && (
        <Text id={`${id}-problem`} role="alert" size="small" leading="compact" className="text-ui-fg-error">
          {problem}
        </Text>
      )}
    </div>
  );
}

function ReasonSelect({
  value,
  onChange,
  ...field
}: FieldName & { value: BlockReason | ""; onChange: (reason: BlockReason) => void }) {
  const { t } = useReader();
  return (
    <Select value={value} onValueChange={(next) => onChange(next as BlockReason)}>
      <Select.Trigger {...field}>
        <Select.Value placeholder={t("desk.blocked.choose")} />
      </Select.Trigger>
      <Select.Content>
        {BLOCK_REASONS.map((reason) => (
          <Select.Item key={reason} value={reason}>
            {t(`desk.blocked.reason.${reason}`)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  );
}
