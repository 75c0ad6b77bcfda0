import { casablancaTime } from "../../lib/casablanca";
import type { Move, Moved } from "../fake";
import type { CathedisContext } from "./context";
import { statusLabel } from "./statuses";
import type { Parcel } from "./types";

/** The carrier's side of a change of status. No event goes out: CATHEDIS is polled. One older than the last joins the history. */
export function moveParcel({ deps }: CathedisContext, parcel: Parcel, move: Move): Moved {
  const label = statusLabel(move.status);
  const known = label !== undefined;
  if (move.eventOnly) return { known, webhook: null };
  const status = label ?? move.status;
  const at = move.at ?? casablancaTime(deps.now());
  const last = parcel.history.at(-1)?.at ?? "";
  parcel.history.push({ status, at, message: move.message ?? null });
  parcel.history.sort((a, b) => a.at.localeCompare(b.at));
  if (at >= last) parcel.deliveryStatus = status;
  return { known, webhook: null };
}
