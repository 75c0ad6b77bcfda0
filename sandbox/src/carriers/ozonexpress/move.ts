import type { Move, Moved, Signature, WebhookRequest } from "../fake";
import { nowLocal, type OzonContext } from "./context";
import { statusCode } from "./statuses";
import type { Parcel, Step } from "./types";

/** The carrier's side of a change of status: the parcel's history, and the unsigned, undated event that tells the shop. */
export function moveParcel(context: OzonContext, parcel: Parcel, move: Move): Moved {
  const code = statusCode(move.status);
  const status = code ?? move.status;
  const step = { status, at: move.at ?? nowLocal(context), message: move.message ?? null };
  if (!move.eventOnly) apply(parcel, step);
  const url = context.deps.webhookUrl();
  const sent = url === null ? null : webhook(parcel, step, addressFor(url, move.signature ?? "valid"));
  return { known: code !== undefined, webhook: sent };
}

/** A step older than the last one only joins the history. */
function apply(parcel: Parcel, step: Step): void {
  parcel.history.push(step);
  parcel.history.sort((a, b) => a.at.localeCompare(b.at));
  parcel.status = parcel.history.at(-1)?.status ?? step.status;
}

/** The secret is the last segment of the address: a forged event has another one, or none. */
function addressFor(address: string, signature: Signature): string {
  if (signature === "valid") return address;
  const url = new URL(address);
  const above = url.pathname.replace(/\/+$/, "").split("/").slice(0, -1).join("/");
  url.pathname = signature === "wrong" ? `${above}/another-secret` : above;
  return url.toString();
}

function webhook(parcel: Parcel, step: Step, url: string): WebhookRequest {
  const { status, message } = step;
  const situation = "NOT_PAID";
  return {
    carrier: "ozonexpress",
    tracking_number: parcel.number,
    status,
    url,
    headers: { "content-type": "application/json", "user-agent": "OZONEXPRESS-sandbox" },
    body: JSON.stringify({ orderId: parcel.number, orderStatus: status, situation, note: message ?? "" }),
  };
}
