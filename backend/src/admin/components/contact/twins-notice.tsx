import { Alert } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import type { OpsOrderView } from "../../../admin-ops/order-view";
import { KEYS } from "../../hooks/keys";
import { useReader } from "../../hooks/use-reader";
import { STATE_COLOUR } from "../../lib/colours";
import { getTwins, type Twin } from "../../lib/desk-api";
import { Latin } from "../latin";
import { StateDot } from "../state-dot";

/** Orders that look the same, while this one can still be stopped. */
export function TwinsNotice({ view: { order } }: { view: OpsOrderView }) {
  const { t, locale } = useReader();
  const { order_id, state, version } = order;
  const { data } = useQuery({
    queryKey: KEYS.orderTwins(order_id, version),
    queryFn: ({ signal }) => getTwins(locale, order_id, signal),
    enabled: state === "pending" || state === "confirmed",
    staleTime: 10_000,
  });
  if (!data?.duplicates.length) return null;
  return (
    <div className="px-6 py-4">
      <Alert variant="warning">
        <strong className="txt-compact-small-plus text-ui-fg-base">{t("desk.twins.title")}</strong>
        <p className="text-ui-fg-subtle mt-1 text-start text-pretty">
          {t("desk.twins.hint", { minutes: data.minutes })}
        </p>
        <ul className="mt-2 flex flex-col gap-y-2">
          {data.duplicates.map((twin) => (
            <TwinLine key={twin.order_id} twin={twin} />
          ))}
        </ul>
        {state === "pending" && (
          <p className="text-ui-fg-subtle mt-2 text-start text-pretty">{t("desk.twins.decide")}</p>
        )}
      </Alert>
    </div>
  );
}

function TwinLine({ twin: { order_id, number, state, total, placed_at } }: { twin: Twin }) {
  const { t, money, moment } = useReader();
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Link
        to={`/orders/${order_id}`}
        className="text-ui-fg-base hover:text-ui-fg-subtle inline-block min-h-6 underline"
      >
        <Latin>{number}</Latin>
      </Link>
      <StateDot colour={STATE_COLOUR[state]} word={t(`state.${state}`)} />
      <bdi>{money(total)}</bdi>
      <time dateTime={placed_at}>{moment(placed_at)}</time>
    </li>
  );
}
