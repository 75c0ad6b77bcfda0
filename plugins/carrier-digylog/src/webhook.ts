import {
  casablancaToUtc,
  guardedByQuery,
  member,
  numberAt,
  shownText,
  textAt,
  trackingAt,
  type WebhookDefinition,
} from "@souk/carrier-kit";
import { readStatus } from "./statuses";

/** Status events behind a secret address (`?t=`). No signature is known, so a read must confirm each event. */
export const webhook: WebhookDefinition = {
  ...guardedByQuery("webhook_secret", "t"),
  read: (body) => {
    const key = member(body, "key");
    if (member(body, "type") === "subscribe" && typeof key === "string")
      return { events: [], confirm: false, reply: { key } };
    const payload = member(body, "payload");
    // The event spells the key in its own way.
    const tracking_number = trackingAt(payload, "traking");
    const id = numberAt(payload, "idStatus");
    const label = textAt(payload, "status");
    const raw_status = label ?? (id === undefined ? undefined : String(id));
    const isStatus = member(body, "type") === "order-status-changed";
    if (!isStatus || tracking_number === undefined || raw_status === undefined)
      return { events: [], confirm: false };
    const note = [textAt(payload, "motif"), textAt(payload, "postponedTo")].filter(Boolean).join(" · ");
    const event = {
      tracking_number,
      status: readStatus(id, label).status,
      raw_status,
      occurred_at: casablancaToUtc(textAt(payload, "updatedAt") ?? ""),
      ...(note === "" ? {} : { note: shownText(note) }),
    };
    return { events: [event], confirm: true };
  },
};
