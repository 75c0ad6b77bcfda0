import { Button, Text } from "@medusajs/ui";
import { useListRefresh } from "../hooks/use-cities";
import { useReader } from "../hooks/use-reader";
import { carrierName } from "../lib/carrier-name";
import type { CityDeskPage } from "../lib/cities-api";
import { Latin } from "./latin";
import { StateDot } from "./state-dot";

interface CitiesListsProps {
  lists: CityDeskPage["lists"];
  /** Open questions of each carrier. */
  counts: Record<string, number>;
}

/** Each carrier's list of places: how many, how old, what is wrong with it, and loading it now. */
export function CitiesLists({ lists, counts }: CitiesListsProps) {
  const { t, locale, moment } = useReader();
  const { refresh, busy } = useListRefresh();
  return (
    <ul className="grid grid-cols-1 gap-4 px-6 py-4 sm:grid-cols-2 xl:grid-cols-4">
      {lists.map(({ carrier, entries, loaded_at, problem }) => (
        <li key={carrier} className="shadow-elevation-card-rest flex flex-col gap-y-2 rounded-lg p-4">
          <div className="flex items-center justify-between gap-x-2">
            <span className="txt-compact-small-plus">
              <Latin>{carrierName(carrier)}</Latin>
            </span>
            <StateDot
              colour={problem ? "orange" : "green"}
              word={problem ? t("cities.listProblem") : t("cities.places", { total: entries })}
            />
          </div>
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {loaded_at ? t("cities.loaded", { date: moment(loaded_at) }) : t("cities.neverLoaded")}
          </Text>
          {problem && (
            <p dir="auto" className="txt-compact-small text-ui-fg-error text-pretty break-words text-start">
              {problem[locale]}
            </p>
          )}
          <div className="mt-auto flex flex-wrap items-center justify-between gap-2">
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {t("cities.open", { total: counts[carrier] ?? 0 })}
            </Text>
            <Button
              size="small"
              variant="secondary"
              type="button"
              isLoading={busy === carrier}
              aria-label={t("cities.refreshOf", { carrier: carrierName(carrier) })}
              onClick={() => refresh(carrier)}
            >
              {t("cities.refresh")}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
