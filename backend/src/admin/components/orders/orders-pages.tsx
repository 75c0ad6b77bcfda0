import { Button, Text } from "@medusajs/ui";
import { useReader } from "../../hooks/use-reader";
import type { OrdersPageData } from "../../lib/orders-api";
import { PER_PAGE } from "../../lib/orders-query";

/** Which orders of how many are shown, and the way to the others. */
export function OrdersPages({ data, go }: { data: OrdersPageData; go: (offset: number) => void }) {
  const { t } = useReader();
  const { offset, count, orders } = data;
  const range = { from: orders.length ? offset + 1 : 0, to: offset + orders.length, total: count };
  return (
    <nav
      aria-label={t("orders.list")}
      className="flex flex-wrap items-center justify-between gap-2 px-6 py-4"
    >
      <Text size="small" leading="compact" className="text-ui-fg-subtle" aria-live="polite">
        {t("orders.range", range)}
      </Text>
      <div className="flex gap-x-2">
        <Button
          size="small"
          variant="secondary"
          type="button"
          disabled={offset === 0}
          onClick={() => go(Math.max(0, offset - PER_PAGE))}
        >
          {t("orders.before")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          type="button"
          disabled={offset + PER_PAGE >= count}
          onClick={() => go(offset + PER_PAGE)}
        >
          {t("orders.next")}
        </Button>
      </div>
    </nav>
  );
}
