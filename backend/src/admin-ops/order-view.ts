import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Localised } from "@souk/carrier-kit";
import type { OrderState } from "@souk/contracts";
import { knexOf } from "../db/transaction";
import { ERRORS } from "../modules/errors";
import type { ErrorsService, IntegrationError } from "../modules/errors/service";
import { ORDER_FLOW } from "../modules/order-flow";
import { type BlockedPhone, liveBlock } from "../modules/order-flow/blocked-phones";
import type { OrderFlowService } from "../modules/order-flow/service";
import { nextStatesByHand } from "../modules/order-flow/transitions";
import type { HistoryEntry, OrderRecord } from "../modules/order-flow/types";
import { SHEETS } from "../modules/sheets";
import type { SheetRowRecord, SheetsService } from "../modules/sheets/service";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import type { Shipment } from "../modules/shipping/types";

type Plain<T> = {
  [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K];
};

/** What `GET /admin/ops/orders/:id` gives the order page; money in dirhams, times ISO 8601. */
export interface OpsOrderView {
  order: Plain<OrderRecord>;
  history: Plain<HistoryEntry>[];
  /** States that staff may choose now. */
  allowed: OrderState[];
  sheet: Pick<Plain<SheetRowRecord>, "state" | "tries" | "written_at" | "last_error"> | null;
  shipment:
    | (Pick<
        Plain<Shipment>,
        | "carrier"
        | "reference"
        | "state"
        | "status"
        | "raw_status"
        | "status_at"
        | "tracking_number"
        | "label_url"
        | "attempts"
        | "last_error"
      > & { fee: number | null; cod_amount: number })
    | null;
  /** Carriers that are enabled, in the shop's order. */
  carriers: { id: string; name: Localised }[];
  payment: { id: string; amount: number; captured_at: string | null } | null;
  /** The block that holds for the order's phone now. */
  block: Pick<Plain<BlockedPhone>, "id" | "reason" | "expires_at"> | null;
  errors: Pick<IntegrationError, "id" | "target" | "kind" | "message" | "tries" | "last_at">[];
}

/** Everything staff see of one order; undefined when order-flow does not know it. */
export async function opsOrderView(
  container: MedusaContainer,
  orderId: string,
): Promise<OpsOrderView | undefined> {
  const flow: OrderFlowService = container.resolve(ORDER_FLOW);
  const order = await flow.get(orderId);
  if (!order) return undefined;
  const sheets: SheetsService = container.resolve(SHEETS);
  const shipping: ShippingService = container.resolve(SHIPPING);
  const errors: ErrorsService = container.resolve(ERRORS);
  const [history, sheet, shipment, payment, open, block] = await Promise.all([
    flow.history(orderId),
    sheets.get(orderId),
    shipping.live(orderId),
    paymentOf(container, orderId),
    errors.open({ order_id: orderId }),
    liveBlock(knexOf(container), order.phone),
  ]);
  return {
    order: plain(order),
    history: history.map(plain),
    allowed: [...nextStatesByHand(order.state)],
    sheet: sheet ? pick(plain(sheet), ["state", "tries", "written_at", "last_error"]) : null,
    shipment: shipment ? shipmentView(shipment) : null,
    carriers: (await shipping.carriers()).map(({ id, name }) => ({ id, name })),
    payment,
    block: block ? pick(plain(block), ["id", "reason", "expires_at"]) : null,
    errors: open.map((error) => pick(error, ["id", "target", "kind", "message", "tries", "last_at"])),
  };
}

/** The order's uncancelled payment; `captured_at` is when the carrier's cash was marked as remitted. */
export async function paymentOf(
  container: MedusaContainer,
  orderId: string,
): Promise<{ id: string; amount: number; captured_at: string | null } | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "payment_collections.payments.id",
      "payment_collections.payments.amount",
      "payment_collections.payments.captured_at",
      "payment_collections.payments.canceled_at",
    ],
    filters: { id: orderId },
  });
  const collections = (data[0] as { payment_collections?: { payments?: PaymentRow[] }[] } | undefined)
    ?.payment_collections;
  const payment = collections?.flatMap((one) => one.payments ?? []).find((one) => !one.canceled_at);
  if (!payment) return null;
  const captured = payment.captured_at ? new Date(payment.captured_at).toISOString() : null;
  return { id: payment.id, amount: Number(payment.amount), captured_at: captured };
}

interface PaymentRow {
  id: string;
  amount: number;
  captured_at: Date | string | null;
  canceled_at: Date | string | null;
}

function shipmentView(shipment: Shipment): NonNullable<OpsOrderView["shipment"]> {
  const view = pick(plain(shipment), [
    "carrier",
    "reference",
    "state",
    "status",
    "raw_status",
    "status_at",
    "tracking_number",
    "label_url",
    "attempts",
    "last_error",
  ]);
  return {
    ...view,
    fee: shipment.fee === null ? null : Number(shipment.fee),
    cod_amount: Number(shipment.cod_amount),
  };
}

function plain<T extends object>(value: T): Plain<T> {
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    inner instanceof Date ? inner.toISOString() : inner,
  ]);
  return Object.fromEntries(entries) as Plain<T>;
}

function pick<T extends object, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<T, K>;
}
