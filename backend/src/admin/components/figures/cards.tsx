import { Container, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { type Figures, RETURNS, type Totals } from "../../../figures/types";
import { useFormats } from "../../hooks/use-formats";
import { useMay } from "../../hooks/use-may";
import { useReader } from "../../hooks/use-reader";
import { ordersLink } from "../../lib/figures-api";
import { change } from "../../lib/periods";

interface Card {
  id: "placed" | "delivered" | "cashIn" | "confirmation" | "delivery" | "returns" | "ordersToday" | "late";
  value: string;
  /** What stands under the value. */
  besides?: string;
  /** The same of the period before, in words. */
  before?: string;
  change?: number | null;
  filter?: Record<string, string>;
}

/** The figures of the period, each beside the one before it; those that are numbers of orders lead to these orders. */
export function Cards({ figures }: { figures: Figures }) {
  const cards = useCards(figures);
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 xl:grid-cols-4">
      {cards.map((card) => (
        <FigureCard key={card.id} card={card} />
      ))}
    </div>
  );
}

function useCards({ totals, previous, period, today, orders_today, needs }: Figures): Card[] {
  const { t, money } = useReader();
  const { percent, count } = useFormats();
  const amount = (
    id: "placed" | "delivered" | "cashIn",
    key: "placed" | "delivered" | "cash_in",
    filter: Record<string, string>,
  ): Card => ({
    id,
    value: money(totals[key].amount),
    besides: t("figures.orders", { total: count(totals[key].orders) }),
    before: money(previous[key].amount),
    change: change(totals[key].amount, previous[key].amount),
    filter: { ...filter, ...period },
  });
  const rate = (id: "confirmation" | "delivery", key: "confirmation_rate" | "delivery_rate"): Card => ({
    id,
    value: percent(totals[key]),
    before: percent(previous[key]),
    change: change(totals[key], previous[key]),
  });
  const returns = (of: Totals) => `${count(of.returns)} · ${percent(of.return_rate)}`;
  return [
    amount("placed", "placed", {}),
    amount("delivered", "delivered", { state: "delivered" }),
    amount("cashIn", "cash_in", { payment: "captured" }),
    {
      id: "ordersToday",
      value: count(orders_today),
      filter: { from: today, to: today },
    },
    rate("confirmation", "confirmation_rate"),
    rate("delivery", "delivery_rate"),
    {
      id: "returns",
      value: returns(totals),
      before: returns(previous),
      change: change(totals.returns, previous.returns),
      filter: { state: RETURNS.join(","), ...period },
    },
    { id: "late", value: count(needs.late), filter: { needs: "late" } },
  ];
}

function FigureCard({ card }: { card: Card }) {
  const { t } = useReader();
  const { percentChange } = useFormats();
  const may = useMay();
  const name = t(`figures.${card.id}`);
  const value = (
    <bdi className="txt-compact-xlarge-plus text-ui-fg-base whitespace-nowrap tabular-nums">{card.value}</bdi>
  );
  const link =
    "hover:underline focus-visible:shadow-borders-focus inline-flex min-h-8 items-center rounded-md outline-none";
  return (
    <Container className="flex flex-col gap-y-1 px-6 py-4" data-figure={card.id}>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {name}
      </Text>
      {card.filter && may("orders.read") ? (
        <Link
          to={ordersLink(card.filter)}
          className={link}
          aria-label={`${card.value}. ${t("figures.see", { what: name })}`}
        >
          {value}
        </Link>
      ) : (
        <span className="inline-flex min-h-8 items-center">{value}</span>
      )}
      {card.besides && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {card.besides}
        </Text>
      )}
      {card.before !== undefined && (
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle">
          {t("figures.before", { value: card.before })}
          {typeof card.change === "number" && (
            <bdi className="ms-2 tabular-nums">{percentChange(card.change)}</bdi>
          )}
        </Text>
      )}
    </Container>
  );
}
