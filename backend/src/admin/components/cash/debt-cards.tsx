import { clx, Text } from "@medusajs/ui";
import { useReader } from "../../hooks/use-reader";
import type { CarrierDebt } from "../../lib/cash-api";
import { AGE_WORDS } from "./words";

interface CardsProps {
  debts: CarrierDebt[];
  /** Shows what is owed by a carrier, of one age or of any (`""`). */
  onChoose: (carrier: string, age: string) => void;
}

/** What each carrier holds of the shop's cash, and how long it has had it. */
export function DebtCards({ debts, onChoose }: CardsProps) {
  return (
    <ul className="grid gap-px md:grid-cols-2 xl:grid-cols-4">
      {debts.map((debt) => (
        <DebtCard key={debt.carrier} debt={debt} onChoose={onChoose} />
      ))}
    </ul>
  );
}

function DebtCard({ debt, onChoose }: { debt: CarrierDebt; onChoose: CardsProps["onChoose"] }) {
  const { t, locale, money } = useReader();
  const { carrier, name, parcels, collected, fees, expected } = debt;
  return (
    <li className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-col gap-y-1">
        <Text size="small" leading="compact" weight="plus">
          <bdi>{name[locale]}</bdi>
        </Text>
        <span className="h1-core text-ui-fg-base">
          <bdi>{money(expected)}</bdi>
        </span>
        <span className="txt-compact-small text-ui-fg-subtle flex flex-wrap gap-x-3">
          {parcels === 0 ? (
            t("cash.nothingOwed")
          ) : (
            <>
              <span>{t("cash.parcelsOf", { total: parcels })}</span>
              <span>{t("cash.collected", { amount: money(collected) })}</span>
              <span>{t("cash.fees", { amount: money(fees) })}</span>
            </>
          )}
        </span>
      </div>
      {parcels > 0 && (
        <ul className="flex flex-col">
          {debt.ages.map((age, at) => (
            <li key={AGE_WORDS[at]}>
              <AgeLine
                words={t(AGE_WORDS[at] ?? "cash.days.d0")}
                parcels={age.parcels}
                amount={money(age.expected)}
                late={at === debt.ages.length - 1 && age.parcels > 0}
                onChoose={() => onChoose(carrier, String(at))}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface AgeProps {
  words: string;
  parcels: number;
  amount: string;
  late: boolean;
  onChoose: () => void;
}

function AgeLine({ words, parcels, amount, late, onChoose }: AgeProps) {
  const empty = parcels === 0;
  return (
    <button
      type="button"
      disabled={empty}
      onClick={onChoose}
      className={clx(
        "txt-compact-small focus-visible:shadow-borders-focus flex min-h-8 w-full items-center justify-between gap-x-3 rounded-md text-start outline-none",
        empty ? "text-ui-fg-muted" : "text-ui-fg-subtle hover:text-ui-fg-base",
        late && "text-ui-fg-error",
      )}
    >
      <span>{words}</span>
      <span className="flex gap-x-3">
        <span className="tabular-nums">{parcels}</span>
        <bdi className="min-w-20 text-end tabular-nums">{amount}</bdi>
      </span>
    </button>
  );
}
