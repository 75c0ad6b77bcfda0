import { useReader } from "../../hooks/use-reader";
import type { CarrierDebt } from "../../lib/cash-api";
import { Choice } from "../choice";
import { SearchInput } from "../search-input";
import type { Narrow } from "./parcel-list";
import { AGE_WORDS } from "./words";

interface FiltersProps {
  debts: CarrierDebt[];
  narrow: Narrow;
  onNarrow: (narrow: Narrow) => void;
  search: string;
  onSearch: (search: string) => void;
}

/** Carrier, age, and a number to search for. */
export function ParcelFilters({ debts, narrow, onNarrow, search, onSearch }: FiltersProps) {
  const { t, locale } = useReader();
  const carriers = debts.map(({ carrier, name }) => [carrier, name[locale]] as const);
  const ages = AGE_WORDS.map((key, at) => [String(at), t(key)] as const);
  return (
    <div className="grid gap-3 px-6 py-4 md:grid-cols-3">
      <Choice
        aria-label={t("cash.carrier")}
        none={t("cash.allCarriers")}
        options={carriers}
        value={narrow.carrier}
        onChange={(carrier) => onNarrow({ ...narrow, carrier })}
      />
      <Choice
        aria-label={t("cash.age")}
        none={t("cash.allAges")}
        options={ages}
        value={narrow.age}
        onChange={(age) => onNarrow({ ...narrow, age })}
      />
      <SearchInput
        size="small"
        aria-label={t("cash.search")}
        placeholder={t("cash.search")}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
      />
    </div>
  );
}
