import { Star, Trash } from "@medusajs/icons";
import { Button, IconButton, Input, Label, Popover, Text } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import { useViews } from "../../hooks/use-orders";
import { useReader } from "../../hooks/use-reader";
import { type OrdersQuery, viewQuery } from "../../lib/orders-query";

interface ViewsProps {
  query: OrdersQuery;
  onShow: (query: string) => void;
}

/** The reader's saved views: shown, saved and deleted. */
export function ViewsMenu({ query, onShow }: ViewsProps) {
  const { t } = useReader();
  const [open, setOpen] = useState(false);
  const { views, forget, save, busy } = useViews();
  const show = (view: string) => {
    onShow(view);
    setOpen(false);
  };
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button size="small" variant="secondary" type="button">
          <Star aria-hidden />
          {t("orders.views")}
        </Button>
      </Popover.Trigger>
      <Popover.Content aria-label={t("orders.views")} className="flex w-72 max-w-full flex-col gap-y-3 p-4">
        {views.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("orders.noViews")}
          </Text>
        )}
        <ul className="flex max-h-60 flex-col gap-y-1 overflow-y-auto">
          {views.map(({ id, name, query: view }) => (
            <li key={id} className="flex items-center gap-x-2">
              <Button
                size="small"
                variant="transparent"
                type="button"
                className="min-w-0 flex-1 justify-start text-start"
                onClick={() => show(view)}
              >
                <bdi className="truncate">{name}</bdi>
              </Button>
              <IconButton
                size="small"
                variant="transparent"
                type="button"
                aria-label={t("orders.forget", { name })}
                disabled={busy}
                onClick={() => forget(id)}
              >
                <Trash aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
        <SaveForm busy={busy} onSave={(name, done) => save({ name, query: viewQuery(query) }, done)} />
      </Popover.Content>
    </Popover>
  );
}

function SaveForm({ busy, onSave }: { busy: boolean; onSave: (name: string, done: () => void) => void }) {
  const { t } = useReader();
  const id = useId();
  const [name, setName] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onSave(name.trim(), () => setName(""));
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-2">
      <Label size="small" weight="plus" htmlFor={id}>
        {t("orders.viewName")}
      </Label>
      <Input
        id={id}
        size="small"
        maxLength={60}
        dir={name ? "auto" : undefined}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button size="small" type="submit" isLoading={busy} disabled={!name.trim()}>
        {t("orders.saveView")}
      </Button>
    </form>
  );
}
