import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useDesk, useDeskView } from "../hooks/use-cities";
import { useMay } from "../hooks/use-may";
import { useReader } from "../hooks/use-reader";
import { type CityDeskPage, type DeskView, PER_PAGE } from "../lib/cities-api";
import { CitiesFilter } from "./cities-filter";
import { CitiesLists } from "./cities-lists";
import { CityRow } from "./city-row";
import { Empty } from "./empty";
import { Loading } from "./loading";
import { LoadProblem } from "./notices";

/** The desk of cities: what no mapping answers for, and the state of each carrier's list. */
export function CitiesPage() {
  const { t } = useReader();
  const may = useMay();
  const [view, change] = useDeskView();
  const { data, error, refetch } = useDesk(view);
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-col gap-y-1 px-6 py-4">
          <Heading>{t("cities.title")}</Heading>
          <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
            {t("cities.subtitle")}
          </Text>
        </div>
        {data && <CitiesLists lists={data.lists} counts={data.counts.carriers} />}
      </Container>
      <Container className="divide-y p-0">
        {may("cities.manage") && <CitiesFilter view={view} change={change} page={data} />}
        {error && <LoadProblem problem={error} onRetry={() => void refetch()} />}
        {data && <Items data={data} view={view} change={change} />}
        {!data && !error && <Loading rows={5} />}
      </Container>
    </div>
  );
}

export function CitiesCrumb() {
  const { t } = useReader();
  return t("menu.cities");
}

interface ItemsProps {
  data: CityDeskPage;
  view: DeskView;
  change: (some: Partial<DeskView>) => void;
}

function Items({ data, view, change }: ItemsProps) {
  const { t } = useReader();
  if (data.items.length === 0) return <Empty title={t("cities.empty")} />;
  return (
    <>
      <ul className="divide-y">
        {data.items.map((item) => (
          <CityRow key={`${item.id} ${item.state}`} item={item} />
        ))}
      </ul>
      {data.count > PER_PAGE && <Pages count={data.count} page={view.page} go={(page) => change({ page })} />}
    </>
  );
}

function Pages({ count, page, go }: { count: number; page: number; go: (page: number) => void }) {
  const { t } = useReader();
  const last = Math.ceil(count / PER_PAGE) - 1;
  return (
    <nav className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {t("cities.pageOf", { page: page + 1, pages: last + 1, total: count })}
      </Text>
      <div className="flex gap-x-2">
        <Button size="small" variant="secondary" disabled={page === 0} onClick={() => go(page - 1)}>
          {t("cities.before")}
        </Button>
        <Button size="small" variant="secondary" disabled={page >= last} onClick={() => go(page + 1)}>
          {t("cities.next")}
        </Button>
      </div>
    </nav>
  );
}
