import type { ShipmentStatus } from "@souk/contracts";
import { returnStatuses, statuses } from "./statuses";

const NO_WAY_BACK: readonly (ShipmentStatus | null)[] = ["created", "awaiting_pickup", "delivered"];

/**
 * What `status` and `status_return` mean together, and the word that decided. A parcel that never left, or that was delivered
 * (an exchange brings the old article back), is not on its way back; an unknown word on either side changes nothing.
 */
export function readStatus(
  status: string,
  statusReturn: string | undefined,
): { status: ShipmentStatus | null; raw_status: string } {
  const there = statuses.read(status);
  if (statusReturn === undefined || !there.known) return { status: there.status, raw_status: status };
  const back = returnStatuses.read(statusReturn);
  if (!back.known) return { status: null, raw_status: `${status} / ${statusReturn}` };
  if (NO_WAY_BACK.includes(there.status)) return { status: there.status, raw_status: status };
  return { status: back.status, raw_status: statusReturn };
}
