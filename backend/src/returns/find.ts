import type { MedusaContainer } from "@medusajs/framework/types";
import type { OrderState } from "@souk/contracts";
import { knexOf } from "../db/transaction";
import { type MedusaItem, readOrder } from "../medusa-follow/records";
import { RETURNS } from "../modules/returns";
import type { ReturnsService } from "../modules/returns/service";
import type { ReturnedLine } from "../modules/returns/types";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import { problemOf, type ReturnProblem } from "./judge";
import { codesIn } from "./scanned";

/** A line of what was sent. */
export type SentLine = Omit<ReturnedLine, "sellable" | "damaged">;

/** A parcel in our hands; times ISO 8601. */
export interface ScannedParcel {
  order_id: string;
  number: string;
  state: OrderState;
  recipient: string;
  carrier: string | null;
  tracking: string | null;
  lines: SentLine[];
  /** When it was scanned in before, with what was said then. */
  taken_in: { at: string; actor: string; lines: ReturnedLine[] } | null;
  problem: ReturnProblem | null;
}

interface Found {
  order_id: string;
  number: string;
  state: OrderState;
  recipient: string;
  carrier: string | null;
  tracking: string | null;
}

/** The parcel that a barcode or a typed number means: tracking number, the carrier's key, our reference, or the order's number. */
export async function findScanned(
  container: MedusaContainer,
  text: string,
): Promise<ScannedParcel | undefined> {
  for (const code of codesIn(text)) {
    const found = await findByCode(container, code);
    if (found) return withLines(container, found);
  }
  return undefined;
}

/** The same for an order that is known. */
export async function parcelOf(
  container: MedusaContainer,
  orderId: string,
): Promise<ScannedParcel | undefined> {
  const found: Found | undefined = await query(container).where("o.order_id", orderId).first();
  return found && withLines(container, found);
}

const query = (container: MedusaContainer) =>
  knexOf(container)("order_flow as o")
    .leftJoin("shipment as s", "s.order_id", "o.order_id")
    // The parcel that counts, should the order have had several.
    .orderByRaw("s.live DESC NULLS LAST, s.created_at DESC")
    .select({
      order_id: "o.order_id",
      number: "o.number",
      state: "o.state",
      recipient: "o.customer_name",
      carrier: "s.carrier",
      tracking: "s.tracking_number",
    });

async function findByCode(container: MedusaContainer, code: string): Promise<Found | undefined> {
  const shipping: ShippingService = container.resolve(SHIPPING);
  const carriers = shipping.installedIds();
  const byParcel: Found | undefined = await query(container)
    .whereIn("s.carrier", carriers)
    .andWhere((one) => one.where("s.tracking_number", code).orWhere("s.carrier_ref", code))
    .first();
  if (byParcel) return byParcel;
  return query(container)
    .where((one) => one.where("s.reference", code).orWhere("o.number", code))
    .first();
}

async function withLines(container: MedusaContainer, found: Found): Promise<ScannedParcel> {
  const returns: ReturnsService = container.resolve(RETURNS);
  const [order, before] = await Promise.all([
    readOrder(container, found.order_id),
    returns.of(found.order_id),
  ]);
  const { order_id, number, state, recipient, carrier, tracking } = found;
  return {
    order_id,
    number,
    state,
    recipient,
    carrier,
    tracking,
    lines: (order?.items ?? []).map(sentLine),
    taken_in: before
      ? { at: before.created_at.toISOString(), actor: before.actor, lines: before.lines }
      : null,
    problem: problemOf(state),
  };
}

export const sentLine = (item: MedusaItem): SentLine => ({
  line_id: item.id,
  variant_id: item.variant_id,
  title: item.product_title ?? item.title,
  variant: item.variant_title ?? "",
  sku: item.variant_sku,
  quantity: Number(item.quantity),
});
