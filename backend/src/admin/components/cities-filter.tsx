import { Button } from "@medusajs/ui";
import { useEffect, useState } from "react";
import type { DeskReason } from "../../modules/cities/types";
import { useReader } from "../hooks/use-reader";
import { carrierName } from "../lib/carrier-name";
import type { CityDeskPage, DeskView } from "../lib/cities-api";
import { Choice } from "./choice";
import { SearchInput } from "./search-input";

const REASONS: readonly DeskReason[] = ["unread", "lost", "gone", "several", "missing", "unplaced", "new"];
const TYPING_MS = 300;

interface CitiesFilterProps {
  view: DeskView;
  change: (some: Partial<DeskView>) => void;
  page: CityDeskPage | undefined;
}

/** Which items are shown: by what is wrong, by carrier, by name; open or decided. */
export function CitiesFilter({ view, change, page }: CitiesFilterProps) {
  const { t } = useReader();
  const count = (reason: DeskReason) => page?.counts.reasons[reason] ?? 0;
  return (
    <div className="grid grid-cols-1 gap-2 px-6 py-4 sm:grid-cols-2 xl:grid-cols-4">
      <Choice
        aria-label={t("cities.filter.reason")}
        value={view.reason}
        none={t("cities.filter.allReasons")}
        options={REASONS.map((reason) => [reason, `${t(`cities.reason.${reason}`)} (${count(reason)})`])}
        onChange={(reason) => change({ reason: reason as DeskReason | "" })}
      />
      <Choice
        aria-label={t("cities.filter.carrier")}
        value={view.carrier}
        none={t("cities.filter.allCarriers")}
        options={(page?.lists ?? []).map(({ carrier }) => [carrier, carrierName(carrier)])}
        onChange={(carrier) => change({ carrier })}
      />
      <SearchBox q={view.q} onChange={(q) => change({ q })} />
      <div className="flex gap-x-2">
        {(["open", "decided"] as const).map((state) => (
          <Button
            key={state}
            size="small"
            type="button"
            variant={view.state === state ? "primary" : "secondary"}
            aria-pressed={view.state === state}
            onClick={() => change({ state })}
          >
            {t(`cities.filter.${state}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function SearchBox({ q, onChange }: { q: string; onChange: (q: string) => void }) {
  const { t } = useReader();
  const [text, setText] = useState(q);
  useEffect(() => {
    if (text.trim() === q) return;
    const timer = setTimeout(() => onChange(text.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [text, q, onChange]);
  return (
    <SearchInput
      size="small"
      dir={text ? "auto" : undefined}
      aria-label={t("cities.filter.search")}
      placeholder={t("cities.filter.search")}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
