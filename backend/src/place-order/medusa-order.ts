import type { CreateOrderDTO, IOrderModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Locale } from "@souk/contracts";
import type { JoinedTransaction } from "../db/transaction";
import type { ShopContext } from "./shop-context";
import type { CheckedOrder } from "./types";

/** Medusa's locale codes; Arabic is the base text, so it needs no translation. */
export const MEDUSA_LOCALE: Record<Locale, string> = { ar: "ar-MA", fr: "fr-FR", en: "en-US" };

export interface OrderIds {
  orderId: string;
  lineItemIds: string[];
  customerId: string;
}

/** Writes Medusa's own order, with its lines, VAT and delivery, inside the transaction. */
export async function createMedusaOrder(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  input: { order: CheckedOrder; shop: ShopContext; ids: OrderIds; number: string },
): Promise<void> {
  const orders: IOrderModuleService = container.resolve(Modules.ORDER);
  await transaction.join(orders, (context) => orders.createOrders(orderData(input), context));
}

function orderData(input: {
  order: CheckedOrder;
  shop: ShopContext;
  ids: OrderIds;
  number: string;
}): CreateOrderDTO {
  const { order, shop, ids, number } = input;
  const address = {
    first_name: order.customer.name,
    phone: order.customer.phone,
    address_1: order.address.line1,
    address_2: order.address.district ?? undefined,
    city: order.address.city,
    country_code: "ma",
  };
  return {
    id: ids.orderId,
    status: "pending",
    region_id: shop.regionId,
    sales_channel_id: shop.salesChannelId,
    customer_id: ids.customerId,
    email: order.customer.email ?? undefined,
    currency_code: shop.currencyCode,
    locale: MEDUSA_LOCALE[order.locale],
    metadata: { number },
    shipping_address: address,
    billing_address: address,
    items: order.lines.map((line, index) => lineData(line, ids.lineItemIds[index] ?? "", shop)),
    shipping_methods: [deliveryData(order.deliveryFee, shop)],
  } as CreateOrderDTO;
}

/** The delivery of Medusa's order as its module takes it; `amount` in dirhams. */
export function deliveryData(amount: number, shop: ShopContext) {
  return {
    name: shop.shippingOptionName,
    shipping_option_id: shop.shippingOptionId,
    amount,
    is_tax_inclusive: true,
    data: {},
    tax_lines: taxLines(shop),
  };
}

/** A line of Medusa's order as its module takes it. */
export function lineData(
  line: CheckedOrder["lines"][number] & { unitPrice?: number },
  id: string,
  shop: ShopContext,
) {
  const { variant, quantity } = line;
  return {
    id,
    title: variant.product.title,
    subtitle: variant.title,
    thumbnail: variant.product.thumbnail ?? undefined,
    quantity,
    unit_price: line.unitPrice ?? variant.price,
    is_tax_inclusive: true,
    requires_shipping: true,
    is_discountable: true,
    variant_id: variant.id,
    variant_sku: variant.sku ?? undefined,
    variant_title: variant.title,
    product_id: variant.product.id,
    product_title: variant.product.title,
    product_handle: variant.product.handle,
    tax_lines: taxLines(shop),
  };
}

function taxLines(shop: ShopContext) {
  const { taxRate } = shop;
  return [
    { code: taxRate.code, rate: taxRate.rate, tax_rate_id: taxRate.id ?? undefined, description: "TVA" },
  ];
}
