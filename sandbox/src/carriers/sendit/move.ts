import { createHmac } from "node:crypto";
import type { Move, Moved, Signature, WebhookRequest } from "../fake";
import { nowLocal } from "./answers";
import type { SenditContext } from "./context";
import { isReturnWord, statusCode } from "./statuses";
import type { Audit, Parcel } from "./types";

/** The carrier's side of a change of status: parcel and audit trail, and the signed event that tells the shop. */
export function moveParcel(context: SenditContext, parcel: Parcel, move: Move): Moved {
  const code = statusCode(move.status);
  const status = code ?? move.status;
  const oldStatus = parcel.status;
  const at = move.at ?? nowLocal(context.now);
  if (!move.eventOnly) apply(parcel, { status, created_at: at, message: move.message ?? null });
  const event = {
    event: "delivery.status.update",
    code: parcel.code,
    oldStatus,
    newStatus: status,
    lastActionAt: at,
    message: move.message ?? null,
    proofImage: null,
    deliverBy: null,
    counterUnreachable: parcel.unreachable,
  };
  const url = context.deps.webhookUrl();
  const known = code !== undefined;
  return { known, webhook: url === null ? null : webhook(context, url, event, move.signature ?? "valid") };
}

/** An event older than the last one only joins the audit trail. */
function apply(parcel: Parcel, audit: Audit): void {
  const { status, created_at } = audit;
  parcel.audits.push(audit);
  parcel.audits.sort((a, b) => a.created_at.localeCompare(b.created_at));
  if (status === "UNREACHABLE") parcel.unreachable += 1;
  if (created_at < parcel.last_action_at) return;
  if (isReturnWord(status)) parcel.status_return = status;
  else parcel.status = status;
  parcel.last_action_at = created_at;
}

interface SenditEvent {
  code: string;
  newStatus: string;
}

function webhook(
  context: SenditContext,
  url: string,
  event: SenditEvent,
  signature: Signature,
): WebhookRequest {
  const body = JSON.stringify(event);
  const headers: Record<string, string> = {
    "content-type": "application/json",
    "user-agent": "SENDIT-sandbox",
  };
  const key = signature === "wrong" ? "another key" : (context.keys.current().secret_key ?? "");
  if (signature !== "none")
    headers["x-sendit-signature"] = createHmac("sha256", key).update(body).digest("hex");
  return { carrier: "sendit", tracking_number: event.code, status: event.newStatus, url, headers, body };
}
