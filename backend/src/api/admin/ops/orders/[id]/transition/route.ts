import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { ORDER_STATES } from "@souk/contracts";
import { opsOrderView } from "../../../../../../admin-ops/order-view";
import { actorOf, notFound } from "../../../../../../admin-ops/request";
import { requestLocale } from "../../../../../../http/error-handler";
import { message } from "../../../../../../http/messages";
import { ShopError } from "../../../../../../http/shop-error";
import { stateWord } from "../../../../../../http/state-words";
import { ORDER_FLOW } from "../../../../../../modules/order-flow";
import { OrderNotFound, TransitionRefused } from "../../../../../../modules/order-flow/errors";
import type { OrderFlowService } from "../../../../../../modules/order-flow/service";
import { nextStatesByHand } from "../../../../../../modules/order-flow/transitions";

const bodySchema = z.object({ to: z.enum(ORDER_STATES), reason: z.string().trim().max(500).optional() });

/** Moves an order by hand: validate or cancel. What the table, or the parcel's turn, does not allow answers 409. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const body = bodySchema.safeParse(req.body);
  const locale = requestLocale(req);
  if (!body.success) {
    throw new ShopError(400, {
      type: "invalid_data",
      code: "body_invalid",
      message: message("body_invalid", locale),
    });
  }
  const flow: OrderFlowService = req.scope.resolve(ORDER_FLOW);
  const id = req.params.id ?? "";
  const order = await flow.get(id);
  if (!order) throw notFound(req);
  try {
    if (order.state !== body.data.to && !nextStatesByHand(order.state).includes(body.data.to)) {
      throw new TransitionRefused(order.state, body.data.to);
    }
    await flow.transition({ order_id: id, to: body.data.to, actor: actorOf(req), reason: body.data.reason });
  } catch (error) {
    if (error instanceof OrderNotFound) throw notFound(req);
    if (!(error instanceof TransitionRefused)) throw error;
    const text = message("transition_refused", locale, {
      from: stateWord(error.from, locale),
      to: stateWord(error.to, locale),
    });
    throw new ShopError(409, { type: "not_allowed", code: "transition_refused", message: text });
  }
  res.json(await opsOrderView(req.scope, id));
}
