import type { MedusaContainer } from "@medusajs/framework/types";
import type { OrderState } from "@souk/contracts";
import { knexOf } from "../db/transaction";
import { RETURNS } from "../modules/returns";
import type { DamagedStock, ReturnsService } from "../modules/returns/service";

/** A parcel that should come back, or has and was not scanned in; time ISO 8601. */
export interface ExpectedReturn {
  order_id: string;
  number: string;
  state: OrderState;
  recipient: string;
  carrier: string | null;
  tracking: string | null;
  since: string;
}

export interface ReturnsView {
  expected: ExpectedReturn[];
  /** How many there are, of which `expected` shows the longest waiting. */
  expected_count: number;
  recent: {
    order_id: string;
    number: string;
    actor: string;
    at: string;
    sellable: number;
    damaged: number;
    missing: number;
  }[];
  damaged: DamagedStock[];
}

const EXPECTED = 100;
const ON_ITS_WAY: readonly OrderState[] = ["refused", "returning", "returned"];

/** What is expected back, what came, and what of it cannot be sold. */
export async function returnsView(container: MedusaContainer): Promise<ReturnsView> {
  const returns: ReturnsService = container.resolve(RETURNS);
  const [expected, recent, damaged] = await Promise.all([
    expectedReturns(container),
    returns.recent(),
    returns.damaged(),
  ]);
  return {
    ...expected,
    recent: recent.map(({ order_id, number, actor, created_at, ...counts }) => ({
      order_id,
      number,
      actor,
      at: created_at.toISOString(),
      sellable: counts.sellable,
      damaged: counts.damaged,
      missing: counts.missing,
    })),
    damaged,
  };
}

async function expectedReturns(
  container: MedusaContainer,
): Promise<Pick<ReturnsView, "expected" | "expected_count">> {
  const open = knexOf(container)("order_flow as o")
    .leftJoin("shipment as s", (join) => join.on("s.order_id", "o.order_id").andOnVal("s.live", true))
    .whereIn("o.state", [...ON_ITS_WAY])
    .whereNotExists((one) => one.from("stock_return as r").whereRaw("r.order_id = o.order_id"));
  const [{ count }] = (await open.clone().count("* as count")) as [{ count: string }];
  const rows: (Omit<ExpectedReturn, "since"> & { since: Date })[] = await open
    .orderBy("o.state_at")
    .limit(EXPECTED)
    .select({
      order_id: "o.order_id",
      number: "o.number",
      state: "o.state",
      recipient: "o.customer_name",
      carrier: "s.carrier",
      tracking: "s.tracking_number",
      since: "o.state_at",
    });
  return {
    expected: rows.map((row) => ({ ...row, since: row.since.toISOString() })),
    expected_count: Number(count),
  };
}
