import { Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { daysOf, type Period } from "../../../figures/days";
import { useFigures } from "../../hooks/use-figures";
import { useFormats } from "../../hooks/use-formats";
import { useMay } from "../../hooks/use-may";
import { useReader } from "../../hooks/use-reader";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { Breakdowns } from "./breakdowns";
import { Cards } from "./cards";
import { Definitions } from "./definitions";
import { Needs } from "./needs";
import { PeriodPicker } from "./period-picker";

/** How the shop goes: what needs a person, the figures of a period beside those of the one before, and where they come from. */
export function DashboardPage() {
  const { t } = useReader();
  const { wholeDay } = useFormats();
  const may = useMay();
  const [period, setPeriod] = useState<Period | null>(null);
  const { data, error, refetch } = useFigures(period);
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-4 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Heading>{t("figures.title")}</Heading>
          {data && (
            <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
              {t("figures.subtitle", {
                from: wholeDay(data.period.from),
                to: wholeDay(data.period.to),
                days: daysOf(data.period),
              })}
            </Text>
          )}
        </div>
        {data && <PeriodPicker period={period ?? data.period} today={data.today} onChange={setPeriod} />}
      </Container>
      {error && (
        <Container className="p-0">
          <LoadProblem problem={error} onRetry={() => void refetch()} />
        </Container>
      )}
      {data && (
        <>
          {may("orders.read") && <Needs figures={data} />}
          <Cards figures={data} />
          <Breakdowns figures={data} />
          <Definitions />
        </>
      )}
      {!data && !error && (
        <Container className="p-0">
          <Loading rows={6} />
        </Container>
      )}
    </div>
  );
}

export function DashboardCrumb() {
  const { t } = useReader();
  return t("figures.title");
}
