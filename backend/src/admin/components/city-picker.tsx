import { Button, Label, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId, useState } from "react";
import type { PlaceChoice } from "../../city-desk/choices";
import { KEYS } from "../hooks/keys";
import { useReader } from "../hooks/use-reader";
import { type CityItem, findEntries, findPlaces } from "../lib/cities-api";
import type { Chosen } from "../lib/city-decisions";
import { SearchInput } from "./search-input";

interface CityPickerProps {
  item: CityItem;
  busy: boolean;
  onChoose: (chosen: Chosen) => void;
}

/** Finds a record of the carrier's list, or a city (and quarter) of the directory, by name in any script. */
export function CityPicker({ item, busy, onChoose }: CityPickerProps) {
  const { t } = useReader();
  const field = useId();
  const [q, setQ] = useState("");
  const asked = useDeferredValue(q.trim());
  return (
    <div className="bg-ui-bg-subtle flex flex-col gap-y-3 rounded-lg p-4">
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={field} size="small" weight="plus">
          {t(item.kind === "city" ? "cities.findEntry" : "cities.findCity")}
        </Label>
        <SearchInput
          id={field}
          autoFocus
          dir={q ? "auto" : undefined}
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
      </div>
      {asked &&
        (item.kind === "city" ? (
          <Entries carrier={item.carrier} q={asked} busy={busy} onChoose={onChoose} />
        ) : (
          <Places q={asked} busy={busy} onChoose={onChoose} />
        ))}
    </div>
  );
}

interface FoundProps {
  q: string;
  busy: boolean;
  onChoose: (chosen: Chosen) => void;
}

function Entries({ carrier, q, busy, onChoose }: FoundProps & { carrier: string }) {
  const { locale } = useReader();
  const { data } = useQuery({
    queryKey: [...KEYS.cities, "entries", carrier, q],
    queryFn: ({ signal }) => findEntries(locale, carrier, q, signal),
    placeholderData: keepPreviousData,
  });
  if (data?.length === 0) return <Nothing />;
  return (
    <div className="flex flex-wrap gap-2">
      {data?.map(({ id, name }) => (
        <Button key={id} size="small" variant="secondary" disabled={busy} onClick={() => onChoose({ id })}>
          <bdi>{name}</bdi>
        </Button>
      ))}
    </div>
  );
}

function Places({ q, busy, onChoose }: FoundProps) {
  const { locale } = useReader();
  const { data } = useQuery({
    queryKey: [...KEYS.cities, "places", q],
    queryFn: ({ signal }) => findPlaces(locale, q, signal),
    placeholderData: keepPreviousData,
  });
  if (data?.length === 0) return <Nothing />;
  return (
    <ul className="flex flex-col gap-y-2">
      {data?.map((place) => (
        <PlaceLine key={place.id} place={place} busy={busy} onChoose={onChoose} />
      ))}
    </ul>
  );
}

function PlaceLine({ place, busy, onChoose }: Omit<FoundProps, "q"> & { place: PlaceChoice }) {
  const { t, locale } = useReader();
  const [district, setDistrict] = useState("");
  const nameOf = ({ latin, ar }: PlaceChoice["name"]) => (locale === "ar" ? ar : latin);
  return (
    <li className="flex flex-wrap items-center gap-2">
      <Button
        size="small"
        variant="secondary"
        disabled={busy}
        onClick={() => onChoose({ id: place.id, district: district || null })}
      >
        <bdi>{nameOf(place.name)}</bdi>
      </Button>
      <Text size="xsmall" leading="compact" className="text-ui-fg-subtle">
        <bdi>{place.region}</bdi>
      </Text>
      {place.districts.length > 0 && (
        <select
          className="bg-ui-bg-field txt-compact-small shadow-borders-base h-8 max-w-full rounded-md px-2"
          aria-label={t("cities.district")}
          value={district}
          onChange={(event) => setDistrict(event.target.value)}
        >
          <option value="">{t("cities.wholeCity")}</option>
          {place.districts.map(({ id, name }) => (
            <option key={id} value={id}>
              {nameOf(name)}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}

function Nothing() {
  const { t } = useReader();
  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle">
      {t("cities.nothingFound")}
    </Text>
  );
}
