import { useReader } from "../../hooks/use-reader";
import type { CarrierDebt } from "../../lib/cash-api";
import { SearchInput } from "../search-input";
import { Select } from "../select";
import type { Narrow } from "./parcel-list";
import { AGE_WORDS } from "./words";

/** A select has no empty value. */
const ALL = "all";

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
  const carriers = debts.map(({ carrier, name }) => ({ value: carrier, words: name[locale] }));
  const ages = AGE_WORDS.map((key, at) => ({ value: String(at), words: t(key) }));
  return (
    <div className="grid gap-3 px-6 py-4 md:grid-cols-3">
      <Choice
        label={t("cash.carrier")}
        all={t("cash.allCarriers")}
        options={carriers}
        value={narrow.carrier}
        onChange={(carrier) => onNarrow({ ...narrow, carrier })}
      />
      <Choice
        label={t("cash.age")}
        all={t("cash.allAges")}
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

interface ChoiceProps {
  label: string;
  all: string;
  options: { value: string; words: string }[];
  value: string;
  onChange: (value: string) => void;
}

function Choice({ label, all, options, value, onChange }: ChoiceProps) {
  return (
    <Select size="small" value={value || ALL} onValueChange={(next) => onChange(next === ALL ? "" : next)}>
      <Select.Trigger aria-label={label}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={ALL}>{all}</Select.Item>
        {options.map((one) => (
          <Select.Item key={one.value} value={one.value}>
            {one.words}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  );
}
