import { ArrowDownTray } from "@medusajs/icons";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { useBulk } from "../../hooks/use-bulk";
import { useMay } from "../../hooks/use-may";
import { useOrders, useOrdersQuery } from "../../hooks/use-orders";
import { useReader } from "../../hooks/use-reader";
import { ordersCsv } from "../../lib/orders-api";
import type { OrdersQuery } from "../../lib/orders-query";
import { Empty } from "../empty";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { BulkBar, useMayChoose } from "./bulk-bar";
import { BulkResults } from "./bulk-results";
import { FilterChips } from "./filter-chips";
import { OrdersPages } from "./orders-pages";
import { OrdersTable } from "./orders-table";
import { OrdersToolbar } from "./orders-toolbar";
import { StateTabs } from "./state-tabs";

/** Chosen orders, by id, with the number they are told by; they stay chosen from page to page. */
export type Chosen = ReadonlyMap<string, string>;

/** The list of orders: by state, filtered, searched, and many at once. */
export function OrdersPage() {
  const { query, change, show } = useOrdersQuery();
  const { data, error, refetch } = useOrders(query);
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const bulk = useBulk();
  const choosable = useMayChoose();
  return (
    <Container className="isolate divide-y p-0">
      <Header query={query} />
      <StateTabs query={query} counts={data?.counts} onChange={change} />
      <OrdersToolbar query={query} carriers={data?.carriers ?? []} onChange={change} onShow={show} />
      <FilterChips query={query} onChange={change} onClear={() => show("")} />
      {bulk.report && <BulkResults report={bulk.report} bulk={bulk} />}
      {chosen.size > 0 && <BulkBar chosen={chosen} onClear={() => setChosen(new Map())} bulk={bulk} />}
      {error && <LoadProblem problem={error} onRetry={() => void refetch()} />}
      {data && data.orders.length > 0 && (
        <OrdersTable orders={data.orders} chosen={chosen} onChoose={choosable ? setChosen : undefined} />
      )}
      {data?.orders.length === 0 && <Nothing />}
      {data && <OrdersPages data={data} go={(offset) => change({ offset })} />}
      {!data && !error && <Loading rows={6} />}
    </Container>
  );
}

export function OrdersCrumb() {
  const { t } = useReader();
  return t("orders.title");
}

function Header({ query }: { query: OrdersQuery }) {
  const { t, locale } = useReader();
  const exports = useMay()("orders.export");
  return (
    <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div className="flex flex-col gap-y-1">
        <Heading>{t("orders.title")}</Heading>
        <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
          {t("orders.subtitle")}
        </Text>
      </div>
      {exports && (
        <Button size="small" variant="secondary" asChild>
          <a href={ordersCsv(locale, query)} download>
            <ArrowDownTray aria-hidden />
            {t("orders.csv")}
          </a>
        </Button>
      )}
    </div>
  );
}

function Nothing() {
  const { t } = useReader();
  return <Empty title={t("orders.empty")} hint={t("orders.emptyHint")} />;
}
