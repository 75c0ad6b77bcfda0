import { Button } from "@medusajs/ui";
import type { StateCounts } from "../../../order-desk/list";
import { useReader } from "../../hooks/use-reader";
import { STATES } from "../../lib/colours";
import { type OrdersQuery, statesOf } from "../../lib/orders-query";

interface TabsProps {
  query: OrdersQuery;
  counts: StateCounts | undefined;
  onChange: (change: Partial<OrdersQuery>) => void;
}

/** One button a state with how many orders the other filters find in it; on a phone they scroll in their own row. */
export function StateTabs({ query, counts, onChange }: TabsProps) {
  const { t } = useReader();
  const on = statesOf(query);
  const all = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <nav aria-label={t("orders.tabs")} className="flex gap-x-1 overflow-x-auto px-6 py-3">
      <Tab
        word={t("orders.all")}
        count={all}
        on={on.length === 0}
        onPick={() => onChange({ state: undefined })}
      />
      {STATES.map((state) => (
        <Tab
          key={state}
          word={t(`state.${state}`)}
          count={counts?.[state]}
          on={on.includes(state)}
          onPick={() => onChange({ state })}
        />
      ))}
    </nav>
  );
}

interface TabProps {
  word: string;
  count: number | undefined;
  on: boolean;
  onPick: () => void;
}

const Tab = ({ word, count, on, onPick }: TabProps) => (
  <Button
    size="small"
    type="button"
    variant={on ? "secondary" : "transparent"}
    aria-pressed={on}
    onClick={onPick}
    className="shrink-0 whitespace-nowrap"
  >
    {word}
    <bdi className="text-ui-fg-subtle tabular-nums">{count ?? "…"}</bdi>
  </Button>
);
