import { Link } from "react-router-dom";
import type { Totals } from "../../../figures/types";
import { useFormats } from "../../hooks/use-formats";
import { useMay } from "../../hooks/use-may";
import { useReader } from "../../hooks/use-reader";
import { Cell, Head } from "../table-parts";

/** A day, a city or a carrier. */
export interface Line {
  name: string;
  totals: Totals;
  /** The list of these orders. */
  to: string | null;
}

/** The same figures as the chart, to be read; it scrolls sideways by itself on a phone. */
export function FigureTable({ title, head, lines }: { title: string; head: string; lines: Line[] }) {
  const { t, money } = useReader();
  const { count, percent } = useFormats();
  const may = useMay();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className="mt-3 max-w-full overflow-x-auto" tabIndex={0} aria-label={title}>
      <table className="txt-compact-small text-ui-fg-subtle w-full whitespace-nowrap">
        <thead className="bg-ui-bg-subtle txt-compact-small-plus">
          <tr className="border-ui-border-base border-b">
            <Head>{head}</Head>
            <Head>{t("figures.placed")}</Head>
            <Head>{t("figures.delivered")}</Head>
            <Head>{t("figures.cashIn")}</Head>
            <Head>{t("figures.delivery")}</Head>
            <Head>{t("figures.returns")}</Head>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, totals, to }) => (
            <tr key={name} className="border-ui-border-base border-b last:border-b-0">
              <Cell>
                {to && may("orders.read") ? (
                  <Link
                    to={to}
                    className="text-ui-fg-base hover:text-ui-fg-subtle underline focus-visible:shadow-borders-focus rounded-md outline-none"
                  >
                    <bdi>{name}</bdi>
                  </Link>
                ) : (
                  <bdi>{name}</bdi>
                )}
              </Cell>
              <Cell>
                <bdi>{`${count(totals.placed.orders)} · ${money(totals.placed.amount)}`}</bdi>
              </Cell>
              <Cell>
                <bdi>{`${count(totals.delivered.orders)} · ${money(totals.delivered.amount)}`}</bdi>
              </Cell>
              <Cell>
                <bdi>{money(totals.cash_in.amount)}</bdi>
              </Cell>
              <Cell>{percent(totals.delivery_rate)}</Cell>
              <Cell>{count(totals.returns)}</Cell>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
