import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "@souk/contracts";
import { knexOf } from "../db/transaction";
import { ORDER_FLOW } from "../modules/order-flow";
import { OrderNotFound } from "../modules/order-flow/errors";
import type { OrderFlowService } from "../modules/order-flow/service";
import type { Actor, OrderChanges, OrderRecord } from "../modules/order-flow/types";
import { again } from "../parcels/outcome";
import { shopContext } from "../place-order/shop-context";
import { AmountFixed, ChangedMeanwhile, ParcelInTheWay } from "./errors";
import { readEdit } from "./input";
import { medusaOrderOf } from "./medusa-record";
import { planEdit } from "./plan";
import { asShopError } from "./refusals";
import { type Standing, standingOf } from "./standing";
import { takeBack } from "./take-back";
import type { EditInput, EditPlan, EditRequest } from "./types";
import { rehearseEdit, writeEdit } from "./write";

/** What an edit did: the order's new version, and each changed field before and after; dirhams. */
export interface EditAnswer {
  order_id: string;
  version: number;
  changes: OrderChanges;
}

interface Asked {
  orderId: string;
  body: unknown;
  actor: Actor;
  locale: Locale;
}

/**
 * `POST /admin/ops/orders/:id/edit` without its HTTP. Throws `OrderNotFound`, and `ShopError`: 400 names the field at fault
 * (stock that is short included), 409 says what stands in the way, `changed_meanwhile` what somebody else changed.
 */
export async function editOrder(container: MedusaContainer, asked: Asked): Promise<EditAnswer> {
  try {
    return await edit(container, asked);
  } catch (error) {
    throw await asShopError(container, error, asked);
  }
}

async function edit(container: MedusaContainer, asked: Asked): Promise<EditAnswer> {
  const { orderId, actor, locale } = asked;
  const flow: OrderFlowService = container.resolve(ORDER_FLOW);
  const order = await flow.get(orderId);
  if (!order) throw new OrderNotFound(orderId);
  const input = readEdit(asked.body, order, await flow.settings(), locale);
  if (input.version !== order.version) throw new ChangedMeanwhile(input.version);
  const standing = await standingOf(container, order);
  if (standing.refusal) throw standing.refusal;
  const medusa = await medusaOrderOf(container, orderId);
  const shop = await shopContext(container, medusa.sales_channel_id);
  const plan = await planEdit(container, { order, input, shop, locale });
  refuseAmount(plan, standing);
  const { changes } = plan;
  if (!Object.keys(changes).length) return { order_id: orderId, version: order.version, changes };
  const { version, reason } = input;
  const request = { orderId, plan, version, actor, reason, takenBackFrom: null };
  const books = { medusa, shop };
  const write = (last: EditRequest) => writeEdit(container, last, books);
  if (!standing.parcel) return { order_id: orderId, version: (await write(request)).version, changes };
  mustBeAsked(input, standing.parcel);
  await rehearseEdit(container, request, books);
  const edited = await withParcelBack(container, { order, live: standing.parcel, actor }, (taken) =>
    write({ ...request, version: taken.version, takenBackFrom: standing.parcel?.carrier ?? null }),
  );
  return { order_id: orderId, version: edited.version, changes };
}

function refuseAmount({ changes }: EditPlan, { amountFixed }: Standing): void {
  if (amountFixed && (changes.items || changes.delivery_fee || changes.total)) throw new AmountFixed();
}

/** To cancel a parcel at its carrier is more than to change a form: the editor says so. */
function mustBeAsked(input: EditInput, parcel: NonNullable<Standing["parcel"]>): void {
  if (!input.takeBack) throw new ParcelInTheWay("made", parcel);
}

/** Edits an order whose parcel was taken back; should that fail all the same, the parcel is made again as it was. */
async function withParcelBack(
  container: MedusaContainer,
  parcel: Parameters<typeof takeBack>[1],
  write: (taken: OrderRecord) => Promise<OrderRecord>,
): Promise<OrderRecord> {
  const taken = await takeBack(container, parcel);
  try {
    return await write(taken);
  } catch (error) {
    await again(knexOf(container), taken.order_id, 0);
    throw error;
  }
}
