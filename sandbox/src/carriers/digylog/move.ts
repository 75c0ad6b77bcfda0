import type { Move, Moved, Signature } from "../fake";
import { type DigylogContext, minuteNow } from "./context";
import { findStatus } from "./statuses";
import type { Parcel, Step } from "./types";

/** The carrier's side of a change of status: parcel, history, and the event that tells the shop. */
export function moveParcel(context: DigylogContext, parcel: Parcel, move: Move): Moved {
  const row = findStatus(move.status);
  const status = row?.label ?? move.status;
  const idStatus = row?.id ?? null;
  const date = move.at?.slice(0, 16) ?? minuteNow(context);
  const note = move.message ?? null;
  if (!move.eventOnly) apply(parcel, { date, from: parcel.status, to: status, note }, idStatus);
  const payload = {
    ...{ num: parcel.num, traking: parcel.tracking, status, idStatus },
    ...{ motif: note, postponedTo: null, updatedAt: date },
  };
  const registered = context.state.webhook ?? context.deps.webhookUrl();
  if (registered === null) return { known: row !== undefined, webhook: null };
  const url = addressFor(registered, move.signature ?? "valid");
  const body = JSON.stringify({ type: "order-status-changed", payload });
  const headers = { "content-type": "application/json", "user-agent": "DIGYLOG-sandbox" };
  const webhook = { carrier: "digylog", tracking_number: parcel.tracking, status, url, headers, body };
  return { known: row !== undefined, webhook };
}

/** The same for a change that begins at DIGYLOG itself: the event goes out at once. */
export function moveAndTell(context: DigylogContext, parcel: Parcel, move: Move): void {
  const { webhook } = moveParcel(context, parcel, move);
  if (webhook) context.deps.send(webhook);
}

/** An event older than the last one only joins the history. */
function apply(parcel: Parcel, step: Step, idStatus: number | null): void {
  const last = parcel.steps.at(-1);
  parcel.steps.push(step);
  if (last && step.date < last.date) {
    parcel.steps.sort((a, b) => a.date.localeCompare(b.date));
    return;
  }
  parcel.status = step.to;
  parcel.idStatus = idStatus;
}

/** DIGYLOG signs nothing: what stands for a forged event is an address without the shop's secret. */
function addressFor(registered: string, signature: Signature): string {
  if (signature === "valid") return registered;
  const url = new URL(registered);
  url.searchParams.delete("t");
  if (signature === "wrong") url.searchParams.set("t", "another secret");
  return url.toString();
}
