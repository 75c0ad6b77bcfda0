import { Button, Input, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { KEYS } from "../../hooks/keys";
import type { OrderEdit } from "../../hooks/use-order-edit";
import { useReader } from "../../hooks/use-reader";
import { problemText } from "../../lib/ops-problem";
import { amountOf, draftOf, goodsOf } from "../../lib/order-draft";
import { getFee } from "../../lib/order-edit-api";
import { placeNamed, usePlaces } from "./city-fields";
import { Field } from "./field";

/** What the delivery costs by the shop's rule: asked for when the place changes, once the city is certain. */
function useFee({ base, draft }: OrderEdit): { fee: number | null; problem: unknown } {
  const { locale } = useReader();
  const { data: places } = usePlaces(draft.city);
  const { city, district } = draft;
  const moved = city !== base.address.city || district !== (base.address.district ?? "");
  const { data, error } = useQuery({
    queryKey: [...KEYS.editable(base.order_id), "fee", locale, city, district],
    queryFn: ({ signal }) => getFee(locale, base.order_id, { city, district }, signal),
    enabled: moved && placeNamed(places, city) !== undefined,
    retry: false,
  });
  return moved ? { fee: data ?? null, problem: error } : { fee: base.delivery_fee, problem: null };
}

/** Items, delivery and total, each beside what it was. */
export function Totals({ edit }: { edit: OrderEdit }) {
  const { t } = useReader();
  const { base, draft, change, problems, meanwhile } = edit;
  const { fee: rule, problem } = useFee(edit);
  const fee = draft.fee === null ? rule : amountOf(draft.fee);
  const goods = goodsOf(draft.items);
  const before = goodsOf(draftOf(base).items) ?? 0;
  const total = goods === null || fee === null ? null : Math.round((goods + fee) * 100) / 100;
  const wrong = problems.get("delivery_fee") ?? (problem ? problemText(problem, t) : undefined);
  return (
    <section className="border-ui-border-base flex flex-col gap-y-4 border-t pt-4">
      <Amount label={t("orderEdit.goods")} before={before} after={goods} />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <Field label={t("orderEdit.fee")} problem={wrong} meanwhile={meanwhile.get("delivery_fee")}>
          {(id) => (
            <Input
              id={id}
              dir="ltr"
              inputMode="decimal"
              className="w-32"
              disabled={base.amount_fixed}
              value={draft.fee ?? (rule === null ? "" : String(rule))}
              onChange={(event) => change({ fee: event.target.value })}
            />
          )}
        </Field>
        {draft.fee !== null && (
          <Button type="button" size="small" variant="transparent" onClick={() => change({ fee: null })}>
            {t("orderEdit.feeRule")}
          </Button>
        )}
        <Before amount={base.delivery_fee} changed={fee !== base.delivery_fee} />
      </div>
      <Amount
        label={t("orderEdit.total")}
        before={base.total}
        after={base.amount_fixed ? base.total : total}
        strong
      />
    </section>
  );
}

function Amount({
  label,
  before,
  after,
  strong = false,
}: {
  label: string;
  before: number;
  after: number | null;
  strong?: boolean;
}) {
  const { money } = useReader();
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4" aria-live="polite">
      <Text size={strong ? "base" : "small"} weight="plus" leading="compact">
        {label}
      </Text>
      <span className="flex items-baseline gap-x-3">
        <Before amount={before} changed={after !== before} />
        <Text size={strong ? "large" : "small"} weight="plus" leading="compact" className="tabular-nums">
          <bdi>{after === null ? "–" : money(after)}</bdi>
        </Text>
      </span>
    </div>
  );
}

function Before({ amount, changed }: { amount: number; changed: boolean }): ReactNode {
  const { t, money } = useReader();
  if (!changed) return null;
  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle">
      {t("orderEdit.was", { amount: money(amount) })}
    </Text>
  );
}
