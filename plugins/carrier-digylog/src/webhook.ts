import {
  guardedByQuery,
  idAt,
  member,
  numberAt,
  shownText,
  textAt,
  timeAt,
  trackingAt,
  type WebhookDefinition,
} from "@souk/carrier-kit";
import { readStatus } from "./read-status";

/** Status events behind a secret address (`?t=`). No signature is known, so a read must confirm each event. */
export const webhook: WebhookDefinition = {
  ...guardedByQuery("webhook_secret", "t"),
  read: (body) => {
    const [type, key, payload] = ["type", "key", "payload"].map((name) => member(body, name));
    if (type === "subscribe" && typeof key === "string")
      return { events: [], confirm: false, reply: { key } };
    // The event spells the key in its own way.
    const tracking_number = trackingAt(payload, "traking");
    const label = textAt(payload, "status");
    const raw_status = label ?? idAt(payload, "idStatus");
    if (type !== "order-status-changed" || tracking_number === undefined || raw_status === undefined)
      return { events: [], confirm: false };
    const { status } = readStatus(numberAt(payload, "idStatus"), label);
    const note = [textAt(payload, "motif"), textAt(payload, "postponedTo")].filter(Boolean).join(" · ");
    const event = { tracking_number, status, raw_status, occurred_at: timeAt(payload, "updatedAt") };
    return { events: [note === "" ? event : { ...event, note: shownText(note) }], confirm: true };
  },
};
