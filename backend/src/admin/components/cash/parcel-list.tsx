import { Button, Checkbox, Label } from "@medusajs/ui";
import { useDeferredValue, useId, useState } from "react";
import { useAsk } from "../../hooks/use-ask";
import { useCashParcels, useRemit } from "../../hooks/use-cash";
import { useReader } from "../../hooks/use-reader";
import type { CarrierDebt, CashParcel, CashQuery } from "../../lib/cash-api";
import { groupMark, toggled, toggledAll } from "../../lib/choice";
import { Empty } from "../empty";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { ParcelFilters } from "./parcel-filters";
import { ParcelLine } from "./parcel-line";
import { ShownOf } from "./shown-of";

/** What the server marks at once. */
const MOST_ORDERS = 200;

export type Narrow = Pick<CashQuery, "carrier" | "age">;

interface ListProps {
  state: CashQuery["state"];
  debts: CarrierDebt[];
  narrow: Narrow;
  onNarrow: (narrow: Narrow) => void;
}

/** Delivered parcels; those that are owed can be chosen and marked. */
export function ParcelList({ state, debts, narrow, onNarrow }: ListProps) {
  const { t } = useReader();
  const [search, setSearch] = useState("");
  const query = useDeferredValue({ state, ...narrow, q: search.trim() });
  const list = useCashParcels(query);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const remit = useRemit();
  const { parcels, count = 0, error } = list;
  const chosen = (parcels ?? []).filter(({ order_id }) => picked.has(order_id));
  return (
    <div className="divide-ui-border-base divide-y">
      <ParcelFilters debts={debts} narrow={narrow} onNarrow={onNarrow} search={search} onSearch={setSearch} />
      {state === "owed" && parcels && parcels.length > 0 && (
        <MarkBar parcels={parcels} chosen={chosen} onPick={setPicked} picked={picked} remit={remit} />
      )}
      {error && !parcels && <LoadProblem problem={error} onRetry={() => void list.refetch()} />}
      {parcels?.length === 0 && (
        <Empty
          title={t(state === "owed" ? "cash.empty" : "cash.emptyPaid")}
          hint={state === "owed" ? t("cash.emptyHint") : undefined}
        />
      )}
      <ul className="divide-ui-border-base divide-y">
        {parcels?.map((parcel) => (
          <ParcelLine
            key={parcel.order_id}
            parcel={parcel}
            checked={state === "owed" ? picked.has(parcel.order_id) : null}
            onToggle={() => setPicked((now) => toggled(now, parcel.order_id))}
            problem={remit.problems.get(parcel.order_id)}
          />
        ))}
      </ul>
      {!parcels && !error && <Loading rows={5} />}
      {parcels && parcels.length > 0 && (
        <ShownOf
          shown={parcels.length}
          total={count}
          busy={list.isFetchingNextPage}
          onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
        />
      )}
    </div>
  );
}

interface BarProps {
  parcels: CashParcel[];
  chosen: CashParcel[];
  picked: ReadonlySet<string>;
  onPick: (picked: ReadonlySet<string>) => void;
  remit: ReturnType<typeof useRemit>;
}

function MarkBar({ parcels, chosen, picked, onPick, remit }: BarProps) {
  const { t, money } = useReader();
  const ask = useAsk();
  const id = useId();
  const ids = parcels.map(({ order_id }) => order_id);
  // Summed as centimes, so that the pennies of many parcels stay exact.
  const sum = chosen.reduce((total, { expected }) => total + Math.round(expected * 100), 0) / 100;
  const mark = async () => {
    const sure = await ask({
      variant: "confirmation",
      title: t("cash.markTitle"),
      description: t("cash.markText", { total: chosen.length, amount: money(sum) }),
      confirmText: t("cash.markYes"),
      cancelText: t("cash.notYet"),
    });
    if (sure) remit.mark(chosen.map(({ order_id }) => order_id));
  };
  return (
    <div className="bg-ui-bg-base sticky top-0 z-10 flex flex-wrap items-center justify-between gap-3 px-6 py-3">
      <div className="flex items-center gap-x-3">
        <Checkbox
          id={id}
          checked={groupMark(picked, ids)}
          onCheckedChange={() => onPick(toggledAll(picked, ids))}
        />
        <Label htmlFor={id} size="small">
          {chosen.length
            ? t("cash.chosen", { total: chosen.length, amount: money(sum) })
            : t("cash.chooseAll")}
        </Label>
      </div>
      <Button
        size="small"
        type="button"
        disabled={chosen.length === 0 || chosen.length > MOST_ORDERS}
        isLoading={remit.running}
        onClick={() => void mark()}
      >
        {t("cash.mark")}
      </Button>
    </div>
  );
}
