import { Adjustments } from "@medusajs/icons";
import { Button, Input } from "@medusajs/ui";
import { useEffect, useRef, useState } from "react";
import type { Sort } from "../../../order-desk/choices";
import { useReader } from "../../hooks/use-reader";
import type { WordKey } from "../../i18n/en";
import { activeFilters, type OrdersQuery } from "../../lib/orders-query";
import { Select } from "../select";
import { FilterDrawer } from "./filter-drawer";
import { ViewsMenu } from "./views-menu";

const SORT_WORDS: readonly (readonly [Sort, WordKey])[] = [
  ["-placed_at", "orders.sorts.placedDown"],
  ["placed_at", "orders.sorts.placedUp"],
  ["-total", "orders.sorts.totalDown"],
  ["total", "orders.sorts.totalUp"],
  ["-state_at", "orders.sorts.stateDown"],
  ["state_at", "orders.sorts.stateUp"],
];
const TYPING_MS = 350;

interface ToolbarProps {
  query: OrdersQuery;
  /** Ids of the carriers that are installed. */
  carriers: readonly string[];
  onChange: (change: Partial<OrdersQuery>) => void;
  onShow: (query: string) => void;
}

/** Search, filters, sorting and the saved views. */
export function OrdersToolbar({ query, carriers, onChange, onShow }: ToolbarProps) {
  const { t } = useReader();
  const [filtering, setFiltering] = useState(false);
  const on = activeFilters(query).length;
  return (
    <div className="grid grid-cols-1 gap-2 px-6 py-4 md:grid-cols-[minmax(0,1fr)_auto_auto]">
      <SearchBox q={query.q ?? ""} onChange={(q) => onChange({ q: q || undefined })} />
      <div className="w-full md:w-56">
        <Select
          size="small"
          value={query.sort ?? "-placed_at"}
          onValueChange={(sort) => onChange({ sort: sort === "-placed_at" ? undefined : sort })}
        >
          <Select.Trigger aria-label={t("orders.sort")}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {SORT_WORDS.map(([sort, word]) => (
              <Select.Item key={sort} value={sort}>
                {t(word)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="small" variant="secondary" type="button" onClick={() => setFiltering(true)}>
          <Adjustments aria-hidden />
          {on > 0 ? t("orders.filtersOn", { total: on }) : t("orders.filters")}
        </Button>
        <ViewsMenu query={query} onShow={onShow} />
      </div>
      {filtering && (
        <FilterDrawer
          query={query}
          carriers={carriers}
          onClose={() => setFiltering(false)}
          onApply={(change) => {
            onChange(change);
            setFiltering(false);
          }}
        />
      )}
    </div>
  );
}

function SearchBox({ q, onChange }: { q: string; onChange: (q: string) => void }) {
  const { t } = useReader();
  const [text, setText] = useState(q);
  const sent = useRef(q);
  // A view or the browser's way back changes what is searched for: the box shows it. What was typed here comes back as it was.
  useEffect(() => {
    if (q === sent.current) return;
    sent.current = q;
    setText(q);
  }, [q]);
  useEffect(() => {
    const next = text.trim();
    if (next === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = next;
      onChange(next);
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [text, onChange]);
  return (
    <Input
      size="small"
      role="searchbox"
      inputMode="search"
      maxLength={120}
      dir={text ? "auto" : undefined}
      aria-label={t("orders.search")}
      placeholder={t("orders.search")}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
