import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { knexOf } from "../../../../../db/transaction";
import { requestLocale } from "../../../../../http/error-handler";
import { exportOrders } from "../../../../../order-desk/export";
import { contextOf, filterOf } from "../../../../../order-desk/request";
import { Gate } from "../../../../../place-order/gate";

/** Each export holds a connection as long as it is read. */
const gate = new Gate(2);
/** A reader that takes nothing for so long is gone. */
const IDLE_MS = 30_000;

/**
 * The orders that a filter finds as CSV for Excel (UTF-8 with its mark, formulas defused, phones as text), streamed; the same
 * parameters as the list, of which `limit` and `offset` mean nothing here. The first line is in the reader's language.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { filter, page } = filterOf(req);
  const context = await contextOf(req);
  await gate.run(async () => {
    const lines = exportOrders(knexOf(req.scope), {
      filter,
      sort: page.sort,
      context,
      locale: requestLocale(req),
    });
    // What is wrong with the query itself is answered as an error, not as half a file.
    const first = await lines.next();
    const name = `orders-${new Date().toISOString().slice(0, 10)}.csv`;
    res.status(200).set({
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    });
    res.setTimeout(IDLE_MS, () => res.destroy());
    const rest = async function* () {
      if (!first.done) yield first.value;
      yield* lines;
    };
    await pipeline(Readable.from(rest(), { objectMode: false }), res).catch((error: unknown) => {
      if (!res.destroyed) throw error;
    });
  });
}
