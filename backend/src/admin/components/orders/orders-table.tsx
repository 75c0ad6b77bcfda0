import { Checkbox } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { DeskOrder } from "../../../order-desk/list";
import { useReader } from "../../hooks/use-reader";
import { carrierName } from "../../lib/carrier-name";
import { STATE_COLOUR } from "../../lib/colours";
import { localPhone } from "../../lib/phone";
import { Latin } from "../latin";
import { StateDot } from "../state-dot";
import { Cell, Head, WIDE } from "../table-parts";
import type { Chosen } from "./orders-page";

interface TableProps {
  orders: DeskOrder[];
  chosen: Chosen;
  /** Without it the orders have no boxes. */
  onChoose: ((chosen: Chosen) => void) | undefined;
}

/** The orders of a page, each with its box; on a phone an order is a card of two columns. */
export function OrdersTable({ orders, chosen, onChoose }: TableProps) {
  const { t } = useReader();
  const here = orders.filter(({ order_id }) => chosen.has(order_id)).length;
  const choose = (some: readonly DeskOrder[], on: boolean) => {
    const next = new Map(chosen);
    for (const { order_id, number } of some) on ? next.set(order_id, number) : next.delete(order_id);
    onChoose?.(next);
  };
  return (
    <table className="txt-compact-small text-ui-fg-subtle w-full" aria-label={t("orders.list")}>
      <thead className="bg-ui-bg-subtle txt-compact-small-plus">
        <tr className="border-ui-border-base border-b">
          {onChoose && (
            <Head className="w-12">
              <Checkbox
                checked={here === 0 ? false : here === orders.length || "indeterminate"}
                aria-label={t("orders.chooseAll")}
                onCheckedChange={() => choose(orders, here < orders.length)}
              />
            </Head>
          )}
          <Head>{t("orders.column.order")}</Head>
          <Head className={WIDE}>{t("orders.column.customer")}</Head>
          <Head className={WIDE}>{t("orders.column.city")}</Head>
          <Head className={WIDE}>{t("orders.column.state")}</Head>
          <Head className={WIDE}>{t("orders.column.parcel")}</Head>
          <Head>{t("orders.column.total")}</Head>
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <OrderRow
            key={order.order_id}
            order={order}
            chosen={chosen.has(order.order_id)}
            onChoose={onChoose && ((on) => choose([order], on))}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  order: DeskOrder;
  chosen: boolean;
  onChoose: ((on: boolean) => void) | undefined;
}

function OrderRow({ order, chosen, onChoose }: RowProps) {
  const { t, money, moment } = useReader();
  const { number, state, city } = order;
  return (
    <tr className="border-ui-border-base border-b last:border-b-0">
      {onChoose && (
        <Cell className="w-12">
          <Checkbox
            checked={chosen}
            aria-label={t("orders.choose", { number })}
            onCheckedChange={(on) => onChoose(on === true)}
          />
        </Cell>
      )}
      <Cell>
        <Link
          to={`/orders/${order.order_id}`}
          className="txt-compact-small-plus text-ui-fg-base underline underline-offset-2 focus-visible:shadow-borders-focus rounded-md outline-none"
        >
          <Latin>{number}</Latin>
        </Link>
        <time dateTime={order.placed_at} className="mt-1 block text-pretty">
          {moment(order.placed_at)}
        </time>
        <div className="mt-2 flex flex-col items-start gap-y-1 md:hidden">
          <Customer order={order} />
          <bdi>{city}</bdi>
          <StateDot colour={STATE_COLOUR[state]} word={t(`state.${state}`)} />
          <Parcel order={order} />
        </div>
      </Cell>
      <Cell className={WIDE}>
        <Customer order={order} />
      </Cell>
      <Cell className={WIDE}>
        <bdi>{city}</bdi>
      </Cell>
      <Cell className={WIDE}>
        <StateDot colour={STATE_COLOUR[state]} word={t(`state.${state}`)} />
      </Cell>
      <Cell className={WIDE}>
        <Parcel order={order} />
      </Cell>
      <Cell>
        <bdi className="text-ui-fg-base whitespace-nowrap tabular-nums">{money(order.total)}</bdi>
        <span className="mt-1 block whitespace-nowrap">{t("orders.pieces", { total: order.pieces })}</span>
      </Cell>
    </tr>
  );
}

/** The name, and the phone to tap; a masked phone cannot be called. */
function Customer({ order: { customer_name, phone } }: { order: DeskOrder }) {
  const local = localPhone(phone);
  return (
    <div className="flex min-w-0 flex-col items-start gap-y-1">
      <bdi className="text-ui-fg-base [overflow-wrap:anywhere]">{customer_name}</bdi>
      {local ? (
        <a href={`tel:${phone}`} className="hover:text-ui-fg-base w-fit">
          <Latin>{local}</Latin>
        </a>
      ) : (
        <Latin>{phone}</Latin>
      )}
    </div>
  );
}

function Parcel({ order: { carrier, tracking_number } }: { order: DeskOrder }) {
  if (!carrier) return null;
  return (
    <div className="flex flex-col items-start gap-y-1">
      <Latin>{carrierName(carrier)}</Latin>
      {tracking_number && (
        <span className="md:whitespace-nowrap">
          <Latin>{tracking_number}</Latin>
        </span>
      )}
    </div>
  );
}
