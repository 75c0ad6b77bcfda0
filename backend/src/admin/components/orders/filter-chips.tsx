import { XMarkMini } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { NEEDS, PAYMENT_FILTERS, SHEET_FILTERS } from "../../../order-desk/choices";
import { useReader } from "../../hooks/use-reader";
import { carrierName } from "../../lib/carrier-name";
import { activeFilters, type FilterKey, type OrdersQuery } from "../../lib/orders-query";

interface ChipsProps {
  query: OrdersQuery;
  onChange: (change: Partial<OrdersQuery>) => void;
  onClear: () => void;
}

/** The filters that are on, each with its way out. */
export function FilterChips({ query, onChange, onClear }: ChipsProps) {
  const { t } = useReader();
  const wordOf = useValueWord();
  const on = activeFilters(query);
  if (on.length === 0) return null;
  return (
    <ul className="flex flex-wrap items-center gap-2 px-6 py-3">
      {on.map(([key, value]) => {
        const word = `${t(`orders.field.${key}`)}: ${wordOf(key, value)}`;
        return (
          <li key={key}>
            <Button
              size="small"
              variant="secondary"
              type="button"
              aria-label={t("orders.remove", { name: word })}
              onClick={() => onChange({ [key]: undefined })}
            >
              <bdi>{word}</bdi>
              <XMarkMini aria-hidden />
            </Button>
          </li>
        );
      })}
      <li>
        <Button size="small" variant="transparent" type="button" onClick={onClear}>
          {t("orders.clear")}
        </Button>
      </li>
    </ul>
  );
}

/** A filter's value as people read it; what is none of ours stands as it is. */
function useValueWord(): (key: FilterKey, value: string) => string {
  const { t } = useReader();
  return (key, value) => {
    const need = key === "needs" && NEEDS.find((one) => one === value);
    if (need) return t(`orders.needs.${need}`);
    const payment = key === "payment" && PAYMENT_FILTERS.find((one) => one === value);
    if (payment) return t(`orders.payment.${payment}`);
    const sheet = key === "sheet" && SHEET_FILTERS.find((one) => one === value);
    if (sheet) return t(`orders.sheet.${sheet}`);
    return key === "carrier" ? carrierName(value) : value;
  };
}
