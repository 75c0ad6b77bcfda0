import { Button, Input } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId } from "react";
import type { PlaceChoice } from "../../../city-desk/choices";
import { KEYS } from "../../hooks/keys";
import type { OrderEdit } from "../../hooks/use-order-edit";
import { useReader } from "../../hooks/use-reader";
import { findPlaces } from "../../lib/cities-api";
import { Field } from "./field";

const MOST = 6;

/** The place that a typed name stands for, in either script. */
export const placeNamed = (places: readonly PlaceChoice[] | undefined, name: string) =>
  places?.find((place) => place.name.latin === name.trim() || place.name.ar === name.trim());

/** Cities of the directory by what is typed. */
export function usePlaces(typed: string) {
  const { locale } = useReader();
  const q = useDeferredValue(typed.trim());
  return useQuery({
    queryKey: [...KEYS.cities, "places", q],
    queryFn: ({ signal }) => findPlaces(locale, q, signal),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });
}

/** The city, found by any spelling, and its quarter. */
export function CityFields({ edit }: { edit: OrderEdit }) {
  const { t, locale } = useReader();
  const { draft, change, problems, meanwhile } = edit;
  const list = useId();
  const { data } = usePlaces(draft.city);
  const known = placeNamed(data, draft.city);
  const about = (field: string) => ({ problem: problems.get(field), meanwhile: meanwhile.get(field) });
  const nameOf = ({ latin, ar }: PlaceChoice["name"]) => (locale === "ar" ? ar : latin);
  return (
    <>
      <div className="flex min-w-0 flex-col gap-y-2">
        <Field label={t("orderEdit.city")} {...about("address.city")}>
          {(id) => (
            <Input
              id={id}
              dir="auto"
              autoComplete="off"
              maxLength={120}
              value={draft.city}
              onChange={(event) => change({ city: event.target.value, district: "" })}
            />
          )}
        </Field>
        {!known && draft.city.trim() && (
          <div className="flex flex-wrap gap-2">
            {data?.slice(0, MOST).map((place) => (
              <Button
                key={place.id}
                type="button"
                size="small"
                variant="secondary"
                onClick={() => change({ city: place.name.latin, district: "" })}
              >
                <bdi>{nameOf(place.name)}</bdi>
              </Button>
            ))}
          </div>
        )}
      </div>
      <Field label={t("orderEdit.district")} {...about("address.district")}>
        {(id) => (
          <>
            <Input
              id={id}
              dir={draft.district ? "auto" : undefined}
              list={list}
              autoComplete="off"
              maxLength={120}
              value={draft.district}
              onChange={(event) => change({ district: event.target.value })}
            />
            <datalist id={list}>
              {known?.districts.map(({ id: key, name }) => (
                <option key={key} value={name.latin}>
                  {nameOf(name)}
                </option>
              ))}
            </datalist>
          </>
        )}
      </Field>
    </>
  );
}
