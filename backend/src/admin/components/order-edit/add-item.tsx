import { Button, Input, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import type { AddableVariant } from "../../../order-edit/products";
import { KEYS } from "../../hooks/keys";
import { useReader } from "../../hooks/use-reader";
import { findProducts } from "../../lib/order-edit-api";
import { Field } from "./field";

/** Finds what the shop sells, to be added to the order. */
export function AddItem({ orderId, onAdd }: { orderId: string; onAdd: (found: AddableVariant) => void }) {
  const { t, locale } = useReader();
  const [q, setQ] = useState("");
  const asked = useDeferredValue(q.trim());
  const { data } = useQuery({
    queryKey: [...KEYS.editable(orderId), "products", locale, asked],
    queryFn: ({ signal }) => findProducts(locale, orderId, asked, signal),
    enabled: asked !== "",
    placeholderData: keepPreviousData,
  });
  return (
    <div className="bg-ui-bg-subtle flex flex-col gap-y-3 rounded-lg p-3">
      <Field label={t("orderEdit.add")}>
        {(id) => (
          <Input
            id={id}
            autoComplete="off"
            dir={q ? "auto" : undefined}
            placeholder={t("orderEdit.addHint")}
            maxLength={80}
            value={q}
            onChange={(event) => setQ(event.target.value)}
            // Enter looks for an item; it must not save the order.
            onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
          />
        )}
      </Field>
      {asked && data && <Found variants={data} onAdd={onAdd} />}
    </div>
  );
}

function Found({
  variants,
  onAdd,
}: {
  variants: readonly AddableVariant[];
  onAdd: (found: AddableVariant) => void;
}) {
  const { t, money } = useReader();
  if (!variants.length)
    return (
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {t("orderEdit.nothing")}
      </Text>
    );
  return (
    <ul className="flex max-h-64 flex-col gap-y-2 overflow-y-auto">
      {variants.map((found) => (
        <li key={found.variant_id}>
          <Button
            type="button"
            variant="secondary"
            className="h-auto w-full flex-wrap justify-between gap-x-4 py-2 text-start"
            disabled={found.left === 0}
            onClick={() => onAdd(found)}
          >
            <span className="min-w-0 break-words">
              <bdi>{found.title}</bdi> <bdi className="text-ui-fg-subtle">{found.variant}</bdi>
            </span>
            <span className="text-ui-fg-subtle txt-compact-small">
              <bdi>{money(found.unit_price)}</bdi>
              {found.left !== null && <> · {t("orderEdit.left", { total: found.left })}</>}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
