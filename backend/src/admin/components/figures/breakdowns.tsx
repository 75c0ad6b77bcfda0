import { Container } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { Figures, Totals } from "../../../figures/types";
import { useFormats } from "../../hooks/use-formats";
import { useReader } from "../../hooks/use-reader";
import { carrierName } from "../../lib/carrier-name";
import { ordersLink } from "../../lib/figures-api";
import { Quiet, Section } from "../section";
import { FigureChart } from "./chart";
import { FigureTable, type Line } from "./table";

/** The figures by day, city and carrier, each as a chart and as the table that it draws. */
export function Breakdowns({ figures }: { figures: Figures }) {
  const { t } = useReader();
  const { day } = useFormats();
  const { period } = figures;
  const line = (name: string, totals: Totals, filter: Record<string, string> | null): Line => ({
    name,
    totals,
    to: filter && ordersLink({ ...period, ...filter }),
  });
  const days = figures.days.map((one) => line(day(one.day), one, { from: one.day, to: one.day }));
  const cities = figures.cities.map((one) => line(one.city, one, { city: one.city }));
  const carriers = figures.carriers.map((one) =>
    line(
      one.carrier ? carrierName(one.carrier) : t("figures.noParcel"),
      one,
      one.carrier ? { carrier: one.carrier } : null,
    ),
  );
  return (
    <>
      <Breakdown title={t("figures.byDay")} head={t("figures.day")} lines={days} />
      <div className="grid grid-cols-1 gap-3 xl:grid-cols-2">
        <Breakdown title={t("figures.byCity")} head={t("figures.city")} lines={cities} lying />
        <Breakdown title={t("figures.byCarrier")} head={t("figures.carrier")} lines={carriers} lying />
      </div>
    </>
  );
}

interface Props {
  title: string;
  head: string;
  lines: Line[];
  /** Bars that lie, for names that are long. */
  lying?: boolean;
}

function Breakdown({ title, head, lines, lying }: Props) {
  const { t } = useReader();
  const empty = lines.every(({ totals }) => totals.placed.orders === 0);
  return (
    <Card>
      <Section title={title}>
        {empty ? (
          <Quiet>{t("figures.empty")}</Quiet>
        ) : (
          <>
            <FigureChart title={title} lines={lines} lying={lying ?? false} />
            <details>
              <summary className="txt-compact-small-plus text-ui-fg-base underline focus-visible:shadow-borders-focus min-h-6 cursor-pointer rounded-md outline-none">
                {t("figures.table")}
              </summary>
              <FigureTable title={title} head={head} lines={lines} />
            </details>
          </>
        )}
      </Section>
    </Card>
  );
}

const Card = ({ children }: { children: ReactNode }) => (
  <Container className="min-w-0 p-0">{children}</Container>
);
