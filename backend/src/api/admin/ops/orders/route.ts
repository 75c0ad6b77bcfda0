import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { knexOf } from "../../../../db/transaction";
import { SHIPPING } from "../../../../modules/shipping";
import type { ShippingService } from "../../../../modules/shipping/service";
import { countSql, countStates, listOrders, listSql, totalOf } from "../../../../order-desk/list";
import { contextOf, filterOf } from "../../../../order-desk/request";

/**
 * One page of the orders that a filter finds (`order-desk/filters.ts` says which parameters there are): `{ "orders": [], "count",
 * "counts": { "<state>": n }, "carriers": ["<id>"], "limit", "offset" }`; `counts` leaves the filter's own states aside. Amounts in dirhams.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { filter, page } = filterOf(req);
  const context = await contextOf(req);
  const sql = knexOf(req.scope);
  const [orders, counts] = await Promise.all([
    listOrders(sql, listSql(filter, page, context)),
    countStates(sql, countSql(filter, context)),
  ]);
  const { limit, offset } = page;
  const shipping: ShippingService = req.scope.resolve(SHIPPING);
  const carriers = shipping.installedIds();
  res.json({ orders, count: totalOf(counts, filter.states), counts, carriers, limit, offset });
}
