import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { toE164 } from "@souk/carrier-kit";
import type { City } from "@souk/cities";
import { knexOf } from "../db/transaction";
import { localeOr } from "../http/shop-error";
import { CITIES } from "../modules/cities";
import type { CitiesService } from "../modules/cities/service";
import { ORDER_FLOW } from "../modules/order-flow";
import { lockPhone } from "../modules/order-flow/holds";
import type { OrderFlowService } from "../modules/order-flow/service";
import type { NewOrderRecord } from "../modules/order-flow/types";

/** Medusa writes an order step by step: younger ones may still be on their way. */
const SETTLED_MINUTES = 2;
const MOST = 100;

interface MedusaOrder {
  id: string;
  email: string | null;
  locale: string | null;
  customer_id: string | null;
  currency_code: string;
  total: number;
  shipping_total: number;
  shipping_address: {
    first_name: string | null;
    last_name: string | null;
    phone: string | null;
    address_1: string | null;
    address_2: string | null;
    city: string | null;
  } | null;
  items: {
    variant_id: string | null;
    product_title: string | null;
    title: string;
    variant_title: string | null;
    variant_sku: string | null;
    quantity: number;
    unit_price: number;
  }[];
  payment_collections: { captured_amount: number | null; amount: number }[];
}

const FIELDS = [
  "id",
  "email",
  "locale",
  "customer_id",
  "currency_code",
  "total",
  "shipping_total",
  "shipping_address.*",
  "items.*",
  "payment_collections.amount",
  "payment_collections.captured_amount",
];

/** Takes in orders that came another way (Medusa's own checkout, a draft order) and have no state row yet. */
export async function adoptOrders(container: MedusaContainer, minutes = SETTLED_MINUTES): Promise<number> {
  const { rows } = await knexOf(container).raw<{ rows: { id: string }[] }>(
    `SELECT o.id FROM "order" o LEFT JOIN order_flow f ON f.order_id = o.id
      WHERE f.order_id IS NULL AND NOT o.is_draft_order AND o.deleted_at IS NULL AND o.canceled_at IS NULL
        AND o.created_at < now() - make_interval(mins => ?) ORDER BY o.created_at LIMIT ?`,
    [minutes, MOST],
  );
  if (!rows.length) return 0;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: rows.map((row) => row.id) },
  });
  const flow: OrderFlowService = container.resolve(ORDER_FLOW);
  const cities: CitiesService = container.resolve(CITIES);
  for (const order of data as unknown as MedusaOrder[]) {
    const { city } = await cities.readOrNote(order.shipping_address?.city ?? "");
    const record = recordOf(order, city);
    await knexOf(container).transaction(async (sql) => {
      await lockPhone(sql, record.phone);
      await flow.open(sql, record, "system");
    });
  }
  return rows.length;
}

function recordOf(order: MedusaOrder, city: City | null): NewOrderRecord {
  const address = order.shipping_address;
  const typed = address?.city ?? "";
  const paid = order.payment_collections.some(
    (one) => Number(one.captured_amount ?? 0) >= Number(one.amount),
  );
  return {
    order_id: order.id,
    locale: localeOr(order.locale?.slice(0, 2)),
    customer_id: order.customer_id,
    customer_name: [address?.first_name, address?.last_name].filter(Boolean).join(" "),
    phone: toE164(address?.phone ?? "") ?? address?.phone ?? "",
    email: order.email,
    city: city?.name.latin ?? typed,
    city_id: city?.id ?? null,
    district: address?.address_2 ?? null,
    line1: address?.address_1 ?? "",
    note: null,
    items: order.items.map((item) => ({
      variant_id: item.variant_id ?? "",
      title: item.product_title ?? item.title,
      variant: item.variant_title ?? "",
      sku: item.variant_sku,
      quantity: Number(item.quantity),
      unit_price: Number(item.unit_price),
    })),
    currency_code: order.currency_code,
    delivery_fee: Number(order.shipping_total),
    total: Number(order.total),
    payment: paid ? "online" : "cod",
    carrier_option: null,
  };
}
